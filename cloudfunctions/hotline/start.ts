import { open } from '../../src/domain/call/open'
import { mayRead } from '../../src/domain/call/may'
import type { State } from '../../src/domain/call/states'
import { done, refuse, type Result } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { Call } from '../_kernel/call'
import { canonical, sha256 } from '../_kernel/chain'
import { findCommand } from '../_matter/store'
import type { Changed } from '../_matter/take'
import type { HotlineAction } from './action'
import { ownDeskOf } from './desk'
import { lockCall, lockWords, personOf, type LoadedCall } from './store'
import { insertCall, pushedBefore } from './store-start'
import { step } from './take'

/** How an operator joins a call that was pushed a moment ago. Of a filed one there is nothing left to take. */
const joining = { ringing: 'pick-up', talking: 'take-over', 'follow-up': 'take-over', missed: 'return-call' } as const

const changed = ({ matter, number }: LoadedCall): Changed<State> => ({
  id: matter.id,
  number,
  version: matter.version,
  state: matter.state,
})

/**
 * A phone rang outside the system: the operator types the number and talks. Said twice it is one call; and when the call centre
 * has pushed this very call already, it is that one.
 */
export const start: HotlineAction<'start'> = async (call, said) => {
  const desk = await ownDeskOf(call, said.assignment)
  if (!desk.ok) return desk
  const area = (await areasOf(call.db)).get(desk.value.areaId)
  if (!area) return refuse('unknown-area')
  const fingerprint = sha256(canonical(['start', call.me.personId, said]))
  await lockWords(call.db, said.phone ?? said.id)
  const told = await findCommand(call.db, said.id)
  if (told) {
    const there = told.fingerprint === fingerprint ? await lockCall(call.db, told.subject_id, call.at) : null
    return there ? done(changed(there)) : refuse('same-id-other-body')
  }
  if (said.phone !== null && !said.apart) {
    const { column, key } = desk.value
    const there = await pushedBefore(call.db, column, key, said.phone, call.me.personId, call.at)
    if (there !== undefined) return join(call, there, { id: said.id, at: call.at, fingerprint })
  }
  const requesterId = await personOf(call.db, said.phone)
  const opened = open(
    call.me,
    { id: said.id, requesterId, hasPhone: said.phone !== null, areaPath: area.path },
    call.at,
  )
  if (!opened.ok) return opened
  const made = opened.value
  const number = await insertCall(call.db, made, {
    source: 'desk',
    externalId: null,
    phone: said.phone,
    to: null,
    area,
    began: call.at,
    entryId: said.id,
    fingerprint,
  })
  if (number === null) return refuse('same-id-other-body')
  return done({ id: made.id, number, version: made.version, state: made.state })
}

const join = async (
  call: Call,
  id: string,
  hand: { id: string; at: number; fingerprint: string },
): Promise<Result<Changed<State>>> => {
  const loaded = await lockCall(call.db, id, call.at)
  if (!loaded || !mayRead(call.me, loaded.matter)) return refuse('not-found')
  const { state, endedAt } = loaded.matter
  if (endedAt !== null || !(state in joining)) return done(changed(loaded))
  const road = joining[state as keyof typeof joining]
  const joined = await step(call.db, loaded, road, call.me, { input: {} }, hand)
  return joined.ok ? done(changed(joined.value)) : joined
}
