import type { Call } from '../_kernel/call'

/** What other nouns may ask of the roster: the roster's room fills it, and `_composed` hands it to the nouns that need it. */
export interface RosterDesk {
  /** To whom the caller leaves what is not finished, at the desk that serves an area; nobody where the next day is not planned. */
  comesNext(call: Call, areaPath: readonly string[]): Promise<readonly string[]>
}
