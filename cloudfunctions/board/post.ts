import { randomUUID } from 'node:crypto'
import { open } from '../../src/domain/post/open'
import { done, refuse, type Result } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { Call } from '../_kernel/call'
import { canonical, sha256 } from '../_kernel/chain'
import { recusalOf } from '../_matter/recusal'
import type { BoardAction } from './action'
import { finder, findings } from './finder'
import { nameOf } from './name'
import { findPosted, insertPost } from './store-post'

/** A new post. The client made the id: said twice, at once or later, it is one post. It waits for a person, whatever the machines say. */
export const post: BoardAction<'post'> = async (call, said) => {
  const fingerprint = sha256(canonical(['post', call.me.personId, said]))
  const before = await findPosted(call.db, said.id)
  if (before) return before.fingerprint === fingerprint ? done(before) : refuse('same-id-other-body')
  const area = (await areasOf(call.db)).get(said.area)
  const [district, street, community] = area?.path ?? []
  if (!area) return refuse('unknown-area')
  if (!district || !street || !community) return refuse('not-a-community')
  const areaPath = [district, street, community]
  const topic = await mayJoinTopic(call, said.topic, areaPath)
  if (!topic.ok) return topic
  const name = await nameOf(call, said.name)
  if (!name.ok) return name
  const recusal = await recusalOf(call.db, said.about ?? { unit: null, person: null })
  if (!recusal) return refuse('unknown-subject')
  const photos = [...new Set(said.photos)]
  const opened = open({ id: said.id, requesterId: call.me.personId, areaPath, recusal }, call.at)
  const made = await insertPost(call.db, opened, {
    text: said.text,
    publicName: name.value,
    topicId: said.topic,
    aboutUnit: said.about?.unit ?? null,
    aboutPerson: said.about?.person ?? null,
    found: findings(await finder(call.db), said.text),
    entryId: randomUUID(),
    fingerprint,
    photos,
  })
  if (made !== null && made.photos !== photos.length) return refuse('photo-not-found')
  const posted = await findPosted(call.db, said.id)
  // Somebody else took the id meanwhile, or the same tap arrived twice at once.
  return posted?.fingerprint === fingerprint ? done(posted) : refuse('same-id-other-body')
}

const mayJoinTopic = async (call: Call, topic: string | null, areaPath: readonly string[]): Promise<Result<null>> => {
  if (topic === null) return done(null)
  const [row] = await call.db.query<{ isOpen: boolean; here: boolean }>(
    `select from_at <= $2 and to_at > $2 as "isOpen", area_id = any ($3::text[]) as here from topic where id = $1`,
    [topic, new Date(call.at), areaPath],
  )
  if (!row?.here) return refuse('unknown-topic')
  return row.isOpen ? done(null) : refuse('topic-closed')
}
