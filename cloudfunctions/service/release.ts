import { done } from '../../src/domain/result'
import type { ServiceAction } from './action'
import { takePledge } from './pledge-room'
import { recount } from './pledge-row'

/** The community takes somebody off a post, with a reason that they are told. */
export const release: ServiceAction<'release'> = async (call, said) => {
  const taken = await takePledge(call, 'release', said, () => done({ input: {}, words: { text: said.reason } }))
  if (taken.ok) await recount(call.db, said.pledge)
  return taken
}
