import type { NounName } from '../contract/nouns'
import type { WayCode } from './outcome'
import type { PickedPhoto } from './picked-photo'

/** How a call travels: WeChat's cloud in a mini-program, CloudBase's HTTP API in a browser. */
export interface Carrier {
  /** The function's own return value. Throws `Lost` when none came back in `limit` ms. `open` = anyone may read it, signed in or not. */
  send(noun: NounName, event: { action: string; input: unknown }, limit: number, open: boolean): Promise<unknown>
  /** Puts a photo into the environment's storage; answers its `cloud://` id. */
  upload(path: string, photo: PickedPhoto, progress: (share: number) => void): Promise<string>
  /** Marks what is kept on this device as belonging to the person who is signed in now; never a name. */
  owner(): string
}

export class Lost extends Error {
  readonly code: WayCode
  constructor(code: WayCode) {
    super(code)
    this.code = code
    this.name = 'Lost'
  }
}
