import type { Article } from '../../src/domain/article/article'
import { decide } from '../../src/domain/article/decide'
import { capacityOf, mayRead } from '../../src/domain/article/may'
import type { Facts, RoadInput } from '../../src/domain/article/roads'
import { tell } from '../../src/domain/article/tell'
import type { Queries } from '../_kernel/database'
import type { Loaded, Room } from '../_matter/room'
import { articleColumns, editionColumns, fromLaw, toLaw, type ArticleRow, type EditionRow } from './row'

/** An article with its newest text, locked. */
export interface LoadedArticle extends Loaded<Article> {
  readonly newest: EditionRow
}

const LOCK = `
  select ${articleColumns}, ${editionColumns} from article a join article_version v on v.article_id = a.id and v.edition = a.edition
   where a.id = $1 for update of a`

const lock = async (db: Queries, id: string): Promise<LoadedArticle | null> => {
  const [row] = await db.query<ArticleRow & EditionRow>(LOCK, [id])
  return row
    ? { matter: toLaw(row), number: row.number, lastSeq: row.last_seq, lastHash: row.last_hash, newest: row }
    : null
}

/** How articles are kept. */
export const room: Room<Article, RoadInput, Facts, LoadedArticle> = {
  noun: 'article',
  table: 'article',
  law: { decide },
  lock,
  columns: fromLaw,
  mayRead,
  facts: ({ newest }, _, at) => ({ at, validUntil: newest.valid_until?.getTime() ?? null }),
  capacityOf: (road, actor, before) => capacityOf(road, actor, before),
  tell: ({ road, before }) => tell(road, before),
}
