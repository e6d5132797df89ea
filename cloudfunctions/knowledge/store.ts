import type { Queries } from '../_kernel/database'
import { articleColumns, editionColumns, type ArticleRow, type EditionRow } from './row'

export interface CardRow extends ArticleRow, EditionRow {
  readonly category_name: string | null
}

/** An article `a` with one of its editions `v`, as a card needs it. */
export const cardColumns = `${articleColumns}, ${editionColumns}, c.name as category_name`
const CATEGORY = 'left join category c on c.id = v.category_id'

/**
 * The edition that this reader sees: the newest for whoever edits, else the one that is published. One look for each article on the
 * page: joined as a table, the server would read every text there is.
 */
export const joinEdition = (newest: boolean): string => `
  cross join lateral (select * from article_version one
                       where one.article_id = a.id and one.edition = ${newest ? 'a.edition' : 'a.live_edition'} limit 1) v ${CATEGORY}`

export const readEdition = async (db: Queries, article: string, edition: number): Promise<EditionRow | undefined> =>
  (
    await db.query<EditionRow>(
      `select ${editionColumns} from article_version v where v.article_id = $1 and v.edition = $2`,
      [article, edition],
    )
  )[0]

/** With the edition that is named; null = the one that people read, else the newest. */
export const readArticle = async (db: Queries, id: string, edition: number | null): Promise<CardRow | undefined> =>
  (
    await db.query<CardRow>(
      `select ${cardColumns} from article a
         join article_version v on v.article_id = a.id and v.edition = coalesce($2, a.live_edition, a.edition) ${CATEGORY}
        where a.id = $1`,
      [id, edition],
    )
  )[0]

export interface EditionLine {
  readonly edition: number
  readonly author: { id: string; name: string }
  readonly made_at: Date
  readonly why: string | null
  readonly restored_from: number | null
  readonly published: { by: { id: string; name: string }; at: string } | null
}

/** Who wrote each, and who published it; newest first. */
export const readEditions = (
  db: Queries,
  article: string,
  before: number | null,
  limit: number,
): Promise<EditionLine[]> =>
  db.query<EditionLine>(
    `select v.edition, jsonb_build_object('id', p.id, 'name', p.name) as author, v.made_at, v.why, v.restored_from,
            (select jsonb_build_object('by', jsonb_build_object('id', b.id, 'name', b.name), 'at', e.at)
               from entry e join person b on b.id = e.actor_id
              where e.subject_id = v.article_id and e.road = 'publish' and (e.data ->> 'edition')::int = v.edition
              order by e.seq desc limit 1) as published
       from article_version v join person p on p.id = v.author_id
      where v.article_id = $1 and v.edition < coalesce($2, 2147483647) order by v.edition desc limit $3`,
    [article, before, limit],
  )

/** Whether people ever read this edition: what was cited can be read again, whatever became of it. */
export const wasPublished = async (db: Queries, article: string, edition: number): Promise<boolean> =>
  (
    await db.query(
      `select 1 from entry where subject_id = $1 and road = 'publish' and (data ->> 'edition')::int = $2 limit 1`,
      [article, edition],
    )
  ).length > 0
