import { openPostgres } from './engine'
import { describeRaces } from './races'

describeRaces('PostgreSQL', openPostgres, 10)
