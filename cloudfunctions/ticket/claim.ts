import { done } from '../../src/domain/result'
import type { TicketAction } from './action'
import { take } from './take'

/** Two at once: the row's lock lets one through, the other is told who has it. */
export const claim: TicketAction<'claim'> = (call, said) => take(call, 'claim', said, () => done({ input: {} }))
