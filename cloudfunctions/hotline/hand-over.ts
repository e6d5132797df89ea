import { done } from '../../src/domain/result'
import type { HotlineAction } from './action'
import { take } from './take'

/** To a colleague by name, or to whoever is next on duty; the note says what is still to be done. */
export const handOver: HotlineAction<'hand-over'> = (call, said) =>
  take(call, 'hand-over', said, () =>
    done({ input: { to: said.to }, words: { note: said.note, data: { to: said.to } } }),
  )
