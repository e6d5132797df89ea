import { done } from '../../src/domain/result'
import type { ServiceAction } from './action'
import { takePledge } from './pledge-room'
import { recount } from './pledge-row'

/** 交还: the place is free at once. */
export const handBack: ServiceAction<'hand-back'> = async (call, said) => {
  const taken = await takePledge(call, 'hand-back', said, () => done({ input: {}, words: { text: said.reason } }))
  if (taken.ok) await recount(call.db, said.pledge)
  return taken
}
