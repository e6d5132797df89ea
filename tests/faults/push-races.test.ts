import { full, openPglite } from './engine'
import { describePushRaces } from './push-races'

describePushRaces('the embedded engine', openPglite, full ? 5 : 1)
