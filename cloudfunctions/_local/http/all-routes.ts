import type { Sessions } from '../accounts/sessions'
import type { Signer } from '../accounts/signer'
import type { DeskClock } from '../clock/desk-clock'
import type { DemoPerson } from '../demo/people'
import type { Functions } from '../functions/functions'
import type { Addresses } from '../storage/addresses'
import type { Objects } from '../storage/objects'
import type { SentMessages } from '../wechat/sent-messages'
import { adminRoute } from './admin-route'
import { appRoutes } from './app-routes'
import { clockRoutes } from './clock-routes'
import { functionRoutes } from './function-routes'
import { objectRoutes } from './object-routes'
import { pushRoutes } from './push-routes'
import type { Routes } from './routes'
import { sentRoutes } from './sent-routes'
import { signInRoutes } from './sign-in-routes'
import { storageRoutes } from './storage-routes'

/** What stands behind the door. */
export interface Behind {
  readonly functions: Functions
  readonly sessions: Sessions
  readonly signer: Signer
  readonly objects: Objects
  readonly addresses: Addresses
  readonly keyId: string
  readonly messages: SentMessages
  /** Null on a desk that goes by the real clock: then there is no route that moves it. */
  readonly clock: DeskClock | null
  people(): Promise<readonly DemoPerson[]>
}

export function allRoutes(behind: Behind): Routes {
  const { functions, sessions, signer, objects, addresses, keyId, messages, clock } = behind
  return {
    ...signInRoutes(sessions),
    ...functionRoutes(functions, sessions),
    ...pushRoutes(functions),
    ...storageRoutes(objects, addresses, sessions),
    ...objectRoutes(objects, signer),
    ...adminRoute(functions, objects, addresses, keyId, messages),
    ...sentRoutes(messages),
    ...appRoutes(() => behind.people()),
    ...(clock ? clockRoutes(clock) : {}),
  }
}
