import { done } from '../../src/domain/result'
import type { BoardAction } from './action'
import { take } from './take'

/** The reports were looked at and nothing was found: those who reported are told, and may report anew. */
export const dismissReports: BoardAction<'dismiss-reports'> = (call, said) =>
  take(call, 'dismiss-reports', said, () => done({ input: {}, words: { text: said.words } }))
