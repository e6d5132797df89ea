import { openPostgres } from './engine'
import { describeLastPlaces } from './races-activity'

describeLastPlaces('PostgreSQL', openPostgres, 1_000)
