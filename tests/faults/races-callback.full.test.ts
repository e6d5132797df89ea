import { full, openPglite } from './engine'
import { describeCallbackRaces } from './races-callback'

describeCallbackRaces('the embedded engine', openPglite, full ? 200 : 50)
