import type { PGlite } from '@electric-sql/pglite'
import type { SharedSession } from './shared-session'

const TURNS_BETWEEN = 5_000
const LOOK_MS = 3_000

/**
 * PostgreSQL's helpers (checkpointer, autovacuum) are processes of their own and PGlite has none: without this the
 * write-ahead log grows until the next orderly stop, a start after kill -9 replays all of it, and the planner never learns
 * the sizes of tables. Done in a quiet moment; if it fails, the next quiet moment tries again.
 */
export function keepTidy(db: PGlite, session: SharedSession): NodeJS.Timeout {
  let doneAt = 0
  let seen = 0
  return setInterval(() => {
    const quiet = session.idle && session.turns === seen
    seen = session.turns
    if (!quiet || session.turns - doneAt < TURNS_BETWEEN) return
    doneAt = session.turns
    void session.alone(() => tidy(db)).catch(() => (doneAt = 0))
  }, LOOK_MS).unref()
}

async function tidy(db: PGlite): Promise<void> {
  await db.exec('vacuum analyze')
  await db.exec('checkpoint')
}
