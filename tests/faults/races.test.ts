import { full, openPglite } from './engine'
import { describeRaces } from './races'

describeRaces('the embedded engine', openPglite, full ? 10 : 1)
