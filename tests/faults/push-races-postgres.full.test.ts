import { openPostgres } from './engine'
import { describePushRaces } from './push-races'

describePushRaces('PostgreSQL', openPostgres, 2)
