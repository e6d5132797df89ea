import { carrier } from './carrier'
import { makeDrafts } from './make-drafts'
import { deviceStore } from './store'

/** What somebody began to write, kept on the device: survives a call, an empty battery, a closed WeChat. */
export const draftsOf = makeDrafts(deviceStore, () => carrier.owner(), Date.now)
