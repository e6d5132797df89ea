import { full, openPglite } from './engine'
import { describeLetterRaces } from './letter-races'

describeLetterRaces('the embedded engine', openPglite, full ? 10 : 1)
