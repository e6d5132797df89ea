import type { Post } from '../../src/domain/post/post'
import type { State } from '../../src/domain/post/states'
import { mask } from '../../src/domain/text/mask'
import { FIRST_HASH, newSalt, textDigest } from '../_kernel/chain'
import type { Queries } from '../_kernel/database'
import { wordless, type Step } from '../_matter/entry'
import { insertMatter } from '../_matter/open-matter'
import type { Finding } from './finder'
import { fromLaw } from './row'

export interface Written {
  readonly text: string
  readonly publicName: string
  readonly topicId: string | null
  readonly aboutUnit: string | null
  readonly aboutPerson: string | null
  readonly found: readonly Finding[]
  readonly entryId: string
  readonly fingerprint: string
  readonly photos: readonly string[]
}

/** Somebody of the mini-program can be asked about at WeChat's content check; for anybody else there is none. */
export const hasWechat = async (db: Queries, personId: string): Promise<boolean> =>
  (await db.query(`select 1 from identity where person_id = $1 and uid like 'wx:%'`, [personId])).length > 0

/** The post, its first entry and its photos in one statement. Null when the id is taken already. */
export const insertPost = async (
  db: Queries,
  post: Post,
  written: Written,
): Promise<{ number: string; photos: number } | null> => {
  const salt = newSalt()
  const at = new Date(post.createdAt)
  const first: Step = {
    id: written.entryId,
    noun: 'post',
    subjectId: post.id,
    seq: 0,
    road: 'post',
    from: null,
    to: post.state,
    at: post.createdAt,
    actorId: post.requesterId,
    capacity: { role: 'requester', unitId: null },
    // The words themselves stand on the post; the chain holds their digest.
    words: {
      ...wordless,
      data: { photos: written.photos.length, salt, matter: textDigest(salt, written.text, null) },
    },
    fingerprint: written.fingerprint,
    prevHash: FIRST_HASH,
  }
  const [district, street, community] = post.areaPath
  const record = {
    id: post.id,
    ...fromLaw(post),
    text: written.text,
    public_text: mask(written.text),
    public_name: written.publicName,
    district_id: district,
    street_id: street,
    community_id: community,
    requester_id: post.requesterId,
    topic_id: written.topicId,
    about_unit: written.aboutUnit,
    about_person: written.aboutPerson,
    found: JSON.stringify(written.found),
    check_state: (await hasWechat(db, post.requesterId)) ? 'waiting' : 'none',
    created_at: at,
    changed_at: at,
  }
  return insertMatter(db, {
    table: 'post',
    sequence: 'post_number',
    prefix: 'L',
    record,
    first,
    photos: written.photos,
    owner: post.requesterId,
  })
}

export interface Posted {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly state: State
  readonly fingerprint: string
  readonly due: string
}

/** What was said when this id was first posted, and how it stands now. */
export const findPosted = async (db: Queries, id: string): Promise<Posted | undefined> =>
  (
    await db.query<Posted>(
      `select t.id, t.number, t.version, t.state, e.fingerprint, t.clocks -> 0 ->> 'due' as due
         from post t join entry e on e.subject_id = t.id and e.seq = 0 where t.id = $1`,
      [id],
    )
  )[0]
