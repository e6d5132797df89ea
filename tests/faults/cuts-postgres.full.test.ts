import { openPostgres } from './engine'
import { describeCuts } from './cuts'

describeCuts('PostgreSQL', openPostgres)
