import { randomUUID } from 'node:crypto'
import type { HotlinePush } from '../../src/contract/hotline-push'
import { open } from '../../src/domain/call/open'
import { ruleActor } from '../../src/domain/person/actor'
import type { Area } from '../_database/areas'
import type { Call } from '../_kernel/call'
import { uuidOf } from '../_kernel/chain'
import { personOf } from './store'
import { insertCall, JOIN_MS } from './store-start'

/**
 * Started by hand a moment ago, and the same number: it is this very call. It keeps its id and learns the call centre's.
 * One that was over before this one began to ring is another.
 */
const JOIN = `
  update call set source = $1, external_id = $2, to_number = $3
   where id = (select id from call
                where from_phone = $4 and source = 'desk' and external_id is null and began_at between $5 and $6
                  and coalesce(hung_up_at, ended_at, 'infinity') >= $7::timestamptz
                order by abs(extract(epoch from began_at - $7::timestamptz)), id limit 1)
  returning id`

/** The one call that the call centre's id stands for: known, joined or new. Under the locks of that id and of the number. */
export const callPushed = async (call: Call, source: string, said: HotlinePush, area: Area): Promise<string> => {
  const { db, at } = call
  const [known] = await db.query<{ id: string }>('select id from call where source = $1 and external_id = $2', [
    source,
    said.call,
  ])
  if (known) return known.id
  const began = Date.parse(said.startedAt)
  if (said.from !== null) {
    const around = [began - JOIN_MS, began + JOIN_MS, began].map((moment) => new Date(moment))
    const [joined] = await db.query<{ id: string }>(JOIN, [source, said.call, said.to, said.from, ...around])
    if (joined) return joined.id
  }
  const id = uuidOf('push', source, said.call)
  const requesterId = await personOf(db, said.from)
  const opened = open(ruleActor, { id, requesterId, hasPhone: said.from !== null, areaPath: area.path }, at)
  if (!opened.ok) throw new Error(`a pushed call was refused: ${opened.code}`)
  const number = await insertCall(db, opened.value, {
    source,
    externalId: said.call,
    phone: said.from,
    to: said.to,
    area,
    began,
    entryId: randomUUID(),
    fingerprint: 'push',
  })
  if (number === null) throw new Error('a pushed call whose id is taken')
  return id
}
