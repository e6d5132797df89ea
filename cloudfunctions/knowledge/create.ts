import { randomUUID } from 'node:crypto'
import { create as createArticle } from '../../src/domain/article/create'
import { capacityOf } from '../../src/domain/article/may'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { canonical, FIRST_HASH, sha256 } from '../_kernel/chain'
import { Values } from '../_kernel/sql'
import { insertMatter } from '../_matter/open-matter'
import { hasFingerprint } from '../_matter/store'
import type { KnowledgeAction } from './action'
import { articleColumns, fromLaw, type ArticleRow } from './row'
import { editionRow, hasCategory, termsOfText } from './written'

/** A first edition, which is a draft whoever writes it. The client made the id: said twice, it is one article. */
export const create: KnowledgeAction<'create'> = async (call, said) => {
  const { db, me, at } = call
  const area = (await areasOf(db)).get(said.area)
  if (!area) return refuse('unknown-area')
  const created = createArticle(me, said.id, area.path)
  if (!created.ok) return created
  if (!(await hasCategory(db, said.category))) return refuse('unknown-category')
  const article = created.value
  const fingerprint = sha256(canonical(['create', me.personId, said]))
  const made = await insertMatter(db, {
    table: 'article',
    sequence: 'article_number',
    prefix: 'K',
    record: {
      id: article.id,
      ...fromLaw(article),
      area_id: area.id,
      area_path: area.path,
      latest_terms: termsOfText(said),
      created_at: new Date(at),
      changed_at: new Date(at),
    },
    first: {
      id: randomUUID(),
      noun: 'article',
      subjectId: article.id,
      seq: 0,
      road: 'create',
      from: null,
      to: article.state,
      at,
      actorId: me.personId,
      capacity: capacityOf('create', me, article),
      words: { text: null, note: said.why, data: { edition: 1 } },
      fingerprint,
      prevHash: FIRST_HASH,
    },
    photos: [],
    owner: me.personId,
  })
  if (made) {
    const values = new Values()
    await db.query(
      `insert into article_version ${values.insert(editionRow(article.id, 1, said, me.personId, at))}`,
      values.bound,
    )
    return done({ id: article.id, number: made.number, version: article.version, state: article.state })
  }
  const [before] = await db.query<ArticleRow>(`select ${articleColumns} from article a where a.id = $1`, [said.id])
  return before && (await hasFingerprint(db, said.id, 0, fingerprint))
    ? done({ id: before.id, number: before.number, version: before.version, state: before.state })
    : refuse('same-id-other-body')
}
