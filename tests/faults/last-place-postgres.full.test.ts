import { openPostgres } from './engine'
import { describeLastPlace } from './last-place'

describeLastPlace('PostgreSQL', openPostgres, 1_000)
