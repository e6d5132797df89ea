import { randomUUID } from 'node:crypto'
import { mask } from '../../src/domain/text/mask'
import type { Call } from '../_kernel/call'
import { FIRST_HASH, newSalt, textDigest } from '../_kernel/chain'
import { wordless, type Step } from '../_matter/entry'
import { insertMatter } from '../_matter/open-matter'
import type { Finding } from './finder'
import { hasWechat } from './store-post'
import type { LoadedPost } from './store'

interface Written {
  readonly id: string
  readonly text: string
  readonly publicName: string
  readonly found: readonly Finding[]
  readonly fingerprint: string
}

/** Told apart under its post when it is read out; nobody looks for a reply by it. */
const numberOf = (post: string, id: string): string => `${post}-${id.slice(0, 4)}`

/** A reply and its first entry in one statement; nothing when the id is taken already. */
export const insertReply = async (call: Call, post: LoadedPost, written: Written): Promise<void> => {
  const salt = newSalt()
  const at = new Date(call.at)
  const [district, street, community] = post.matter.areaPath
  const first: Step = {
    id: randomUUID(),
    noun: 'reply',
    subjectId: written.id,
    seq: 0,
    road: 'reply',
    from: null,
    to: 'pending',
    at: call.at,
    actorId: call.me.personId,
    capacity: { role: 'requester', unitId: null },
    // The words themselves stand on the reply; the chain holds their digest.
    words: { ...wordless, data: { salt, matter: textDigest(salt, written.text, null) } },
    fingerprint: written.fingerprint,
    prevHash: FIRST_HASH,
  }
  const record = {
    id: written.id,
    version: 1,
    state: 'pending',
    post_id: post.matter.id,
    district_id: district,
    street_id: street,
    community_id: community,
    author_id: call.me.personId,
    text: written.text,
    public_text: mask(written.text),
    public_name: written.publicName,
    found: JSON.stringify(written.found),
    check_state: (await hasWechat(call.db, call.me.personId)) ? 'waiting' : 'none',
    fingerprint: written.fingerprint,
    created_at: at,
    changed_at: at,
  }
  const number = numberOf(post.number, written.id)
  await insertMatter(call.db, {
    table: 'reply',
    number,
    record,
    first,
    photos: [],
    owner: call.me.personId,
  })
}
