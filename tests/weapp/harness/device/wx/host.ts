import type { DeviceSettings, Network, Overlays, Use } from '../../protocol'
import type { Fn } from '../realm'
import type { Stack } from '../stack'
import type { Surroundings } from '../surroundings'

export interface PhoneFile {
  bytes: Buffer
  kind: string
}

/** The phone around the package, as far as wx can reach it. */
export interface Host extends Surroundings {
  readonly settings: DeviceSettings
  readonly stack: Stack
  readonly overlays: Overlays
  /** What the person will answer to WeChat's own screens, by the name of the API, in order. */
  readonly answers: Map<string, unknown[]>
  readonly uses: Use[]
  readonly storage: Map<string, string>
  readonly photos: Map<string, PhoneFile>
  readonly listeners: Map<string, Set<Fn>>
  readonly badges: Map<string, string>
  /** A finger is on the screen at this very moment: what only a tap may ask for. */
  tapping: boolean
  network: Network
  clipboard: string
  /** The buttons of the modal or the list that waits for a finger. */
  pressed: ((index: number) => void) | undefined
  tell(event: string, detail: unknown): void
}
