import { full, openPglite } from './engine'
import { describeLastPlaces } from './races-activity'

describeLastPlaces('the embedded engine', openPglite, full ? 1_000 : 50)
