import { done } from '../../src/domain/result'
import type { TicketAction } from './action'
import { take } from './take'

/** Back on the list for whoever is free. */
export const releaseCallback: TicketAction<'release-callback'> = (call, said) =>
  take(call, 'release-callback', said, () => done({ input: {} }))
