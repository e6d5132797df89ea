import { openPostgres } from './engine'
import { describeLetterRaces } from './letter-races'

describeLetterRaces('PostgreSQL', openPostgres, 10)
