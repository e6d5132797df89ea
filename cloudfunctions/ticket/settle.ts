import { randomUUID } from 'node:crypto'
import { ruleActor } from '../../src/domain/person/actor'
import { done } from '../../src/domain/result'
import type { State } from '../../src/domain/ticket/states'
import type { TicketAction } from './action'
import { ledTo } from '../_matter/store'
import { lockTicket } from './store'
import { step, take } from './take'

/** The mark of the entry that the catalogue's rule writes right behind a settlement; no client's digest looks like it. */
const RULE = 'rule'

/** The handler's public answer. In a low-risk category, and when something was done, the catalogue's rule verifies it at once. */
export const settle: TicketAction<'settle'> = async (call, said) => {
  const settled = await take(call, 'settle', said, () =>
    done({
      input: { outcome: said.outcome },
      photos: said.photos,
      words: { text: said.reply, note: said.note, data: { outcome: said.outcome, photos: said.photos.length } },
    }),
  )
  if (!settled.ok || settled.value.state !== 'settled' || (said.outcome !== 'fixed' && said.outcome !== 'partly'))
    return settled
  const loaded = await lockTicket(call.db, said.ticket, call.at)
  if (!loaded?.lowRisk) return settled
  if (loaded.matter.version !== settled.value.version) {
    // Said again: the rule's step led where it led then, to the answer or, for who has but a phone, to a callback.
    const led = await ledTo(call.db, said.ticket, settled.value.version, RULE)
    return led === undefined
      ? settled
      : done({ ...settled.value, version: settled.value.version + 1, state: led as State })
  }
  const hand = { id: randomUUID(), at: call.at, fingerprint: RULE }
  const answered = await step(
    call.db,
    loaded,
    'answer',
    ruleActor,
    { input: {}, columns: { answered_at: new Date(call.at) }, words: { data: { rule: 'low-risk' } } },
    hand,
  )
  return answered.ok
    ? done({ ...settled.value, version: answered.value.matter.version, state: answered.value.matter.state })
    : answered
}
