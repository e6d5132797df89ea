import { mayRead, mayReveal } from '../../src/domain/call/may'
import { done } from '../../src/domain/result'
import { reveal as revealed } from '../_matter/reveal'
import type { HotlineAction } from './action'
import { lockCall } from './store'

/** The caller's name and the number that rang, to ring them back. */
export const reveal: HotlineAction<'reveal'> = async (call, said) => {
  const loaded = await lockCall(call.db, said.call, call.at)
  const person = await revealed(call, { noun: 'call', matter: loaded?.matter, mayRead, mayReveal })
  return person.ok ? done({ ...person.value, phone: loaded?.phone ?? null }) : person
}
