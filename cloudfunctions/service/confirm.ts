import { randomUUID } from 'node:crypto'
import { ruleActor } from '../../src/domain/person/actor'
import { done, type Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import type { ServiceAction } from './action'
import { earn, reverse } from './ledger'
import { lockRecord } from './record-row'
import { stepRecord, takeRecord } from './record-room'

/** The second key: now it counts. The line that it corrects stops counting in the same transaction. */
export const confirm: ServiceAction<'confirm'> = (call, said) =>
  takeRecord(call, 'confirm', said, async ({ matter }) => {
    if (matter.state === 'vouched' && matter.correctsId !== null) {
      const superseded = await supersede(call, matter.correctsId, matter.id)
      if (!superseded.ok) return superseded
    }
    // Refused by the law, all of this is given up with the transaction.
    if (matter.state === 'vouched') await earn(call, matter)
    return done({ input: {}, columns: { confirmed_at: new Date(call.at) } })
  })

const supersede = async (call: Call, old: string, by: string): Promise<Result<null>> => {
  const loaded = await lockRecord(call.db, old)
  // Withdrawn or rejected meanwhile: there is nothing left to take the place of.
  if (!loaded || loaded.matter.state === 'rejected' || loaded.matter.state === 'withdrawn') return done(null)
  const hand = { id: randomUUID(), at: call.at, fingerprint: `supersede ${by}` }
  const stepped = await stepRecord(
    call.db,
    loaded,
    'supersede',
    ruleActor,
    { input: {}, words: { data: { by } } },
    hand,
  )
  if (!stepped.ok) return stepped
  await reverse(call, old, 'corrected')
  return done(null)
}
