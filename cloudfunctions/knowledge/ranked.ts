import { signsOf, termsOf, weights } from '../../src/domain/text/terms'

/** What is asked, as the index has it: each term with its three places and what a hit there counts. */
export interface Asked {
  readonly terms: readonly string[]
  /** Which of the asked terms a marked one stands for. */
  readonly of: readonly number[]
  readonly weights: readonly number[]
}

/** At most so many terms are looked for: who pastes a page is answered by its beginning. */
const MOST = 24

export const asked = (text: string): Asked => {
  const plain = termsOf(text)
  const terms = (plain.length > 0 ? plain : signsOf(text)).slice(0, MOST)
  const marked = terms.flatMap((term, n) =>
    Object.entries(weights).map(([place, weight]) => ({ term: `${place}${term}`, n, weight })),
  )
  return {
    terms: marked.map(({ term }) => term),
    of: marked.map(({ n }) => n),
    weights: marked.map(({ weight }) => weight),
  }
}

/**
 * A term that stands in more texts than this says nothing of any of them: no more of them are looked at. The less a place counts, the
 * fewer: what many texts say somewhere would only crowd out those whose title says it.
 */
const COMMON = `case when q.w >= ${weights.t} then 300 when q.w >= ${weights.k} then 150 else 50 end`

/** What is found far behind the best is not what was meant. */
const TAIL = 0.15

/**
 * `scored (id, score)`: one look into the index for each term in each place; a term that stands everywhere counts little, and what
 * lies far behind is left out before anything is put in order. Binds the terms, what they stand for and their weights as $1–$3; `column`
 * and `where` come from our own code.
 */
export const scored = (column: 'live_terms' | 'latest_terms', where: string): string => `
  hits as materialized (
    select f.id, q.n, q.w from unnest($1::text[], $2::int[], $3::real[]) as q (term, n, w)
     cross join lateral (select a.id from article a where a.${column} @> array[q.term] and ${where} limit ${COMMON}) f),
  spread as (select n, count(*) as c from hits group by n),
  every as materialized (
    select h.id, sum(h.w / (1 + ln(s.c))) * sqrt(count(*)) as score from hits h join spread s using (n) group by h.id),
  scored as (select id, score from every where score >= ${TAIL} * (select max(score) from every) order by score desc limit 100)`

/** Once more of what is left when the page has left out what is not its own. */
export const meant = <R extends { readonly score: number }>(rows: readonly R[]): readonly R[] => {
  const best = Math.max(0, ...rows.map((row) => row.score))
  return rows.filter((row) => row.score >= best * TAIL)
}
