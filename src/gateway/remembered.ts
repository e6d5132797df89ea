import { carrier } from './carrier'
import { makeRemembered } from './make-remembered'
import { deviceStore } from './store'

export const remembered = makeRemembered(deviceStore, () => carrier.owner())
