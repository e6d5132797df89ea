import type { WeappPackage } from '../../package'
import type { Clock } from './clock'
import type { Errands } from './errands'
import type { Live } from './live'
import type { Problems } from './problems'
import type { Realm } from './realm'

/** What every part of the device may lean on. */
export interface Surroundings {
  readonly files: WeappPackage
  readonly clock: Clock
  readonly problems: Problems
  readonly errands: Errands
  readonly realm: Realm
  /** The wx object itself, as the package sees it. */
  wx(name: string, ...args: unknown[]): unknown
  /** Sends an event on its road; answers how many heard it. */
  fire(live: Live, type: string, detail: unknown, bubbles: boolean): number
}
