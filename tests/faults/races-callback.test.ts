import { openPglite } from './engine'
import { describeCallbackRaces } from './races-callback'

describeCallbackRaces('the embedded engine', openPglite, 200)
