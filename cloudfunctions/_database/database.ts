import type { Database } from '../_kernel/database'
import { openSession } from './pool'
import { known, who } from './who'

/** The database as the kernel knows it, over `DATABASE_URL`. */
export const database: Database = { session: openSession, who, known }
