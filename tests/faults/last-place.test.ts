import { full, openPglite } from './engine'
import { describeLastPlace } from './last-place'

describeLastPlace('the embedded engine', openPglite, full ? 1_000 : 50)
