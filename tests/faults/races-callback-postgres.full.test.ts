import { openPostgres } from './engine'
import { describeCallbackRaces } from './races-callback'

describeCallbackRaces('PostgreSQL', openPostgres, 200)
