import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { Call } from '../_kernel/call'
import type { KnowledgeAction } from './action'
import { toPublicCard } from './card'
import { asked, meant, scored } from './ranked'
import { cardColumns, joinEdition, type CardRow } from './store'

/** In force, and for where they live: the areas above one's home count for it. */
const READABLE = `a.state = 'published' and a.for_residents`
const SEARCH = `
  with ${scored('live_terms', `${READABLE} and a.area_id = any ($4::text[])`)}
  select ${cardColumns}, s.score from scored s join article a on a.id = s.id ${joinEdition(false)}
   where v.valid_until is null or v.valid_until > $5
   order by s.score desc, a.changed_at desc, a.id limit $6`
const NEWEST = `
  select ${cardColumns}, 0 as score from article a ${joinEdition(false)}
   where ${READABLE} and a.area_id = any ($1::text[]) and (v.valid_until is null or v.valid_until > $2)
   order by a.changed_at desc, a.id desc limit $3`
const ONE = `
  select ${cardColumns} from article a ${joinEdition(false)}
   where a.id = $1 and ${READABLE} and (v.valid_until is null or v.valid_until > $2)`

const pathFor = async (call: Call, area: string | null): Promise<readonly string[] | null> => {
  const areas = await areasOf(call.db)
  const chosen = areas.get(area ?? call.me.homeId ?? '') ?? (area === null ? areas.childrenOf(null)[0] : undefined)
  return chosen?.path ?? (area === null ? [] : null)
}

export const publicList: KnowledgeAction<'public'> = async (call, said) => {
  const path = await pathFor(call, said.area)
  if (!path) return refuse('unknown-area')
  const terms = asked(said.text)
  const now = new Date(call.at)
  if (terms.terms.length === 0 && said.text.trim() !== '') return done({ items: [] })
  const rows =
    terms.terms.length === 0
      ? await call.db.query<CardRow & { score: number }>(NEWEST, [path, now, said.limit])
      : await call.db.query<CardRow & { score: number }>(SEARCH, [
          terms.terms,
          terms.of,
          terms.weights,
          path,
          now,
          said.limit,
        ])
  return done({ items: meant(rows).map(toPublicCard) })
}

export const publicArticle: KnowledgeAction<'public-article'> = async (call, said) => {
  const [row] = await call.db.query<CardRow>(ONE, [said.article, new Date(call.at)])
  return row ? done({ ...toPublicCard(row), text: row.text, questions: row.questions }) : refuse('not-found')
}
