import { warn, warningsOf } from '../../src/domain/letter/warnings'
import { done } from '../../src/domain/result'
import type { TimerRun } from '../_kernel/call'
import { uuidOf } from '../_kernel/chain'
import { tell } from '../_matter/tell'
import { lockLetter } from './store'

const BATCH = 200

/**
 * Reminders before a promise runs out, and the level above after it. The same warning has the same id, so that a timer
 * delivered twice, or a letter that was touched meanwhile, tells nobody twice.
 */
export const warnOfPromises = async (run: TimerRun): Promise<number> => {
  const waiting = await run.db.query<{ id: string }>(
    'select id from letter where warn_at <= $1 order by warn_at limit $2',
    [new Date(run.at), BATCH],
  )
  for (const { id } of waiting)
    await run.transaction(async (db) => {
      const loaded = await lockLetter(db, id, run.at)
      if (!loaded) return done(null)
      const { matter, number } = loaded
      const all = warningsOf(matter)
      // What is late needs no word that it will soon be.
      const said = all.filter(({ what, at, due }) => at <= run.at && (what.endsWith('late') || due > run.at))
      for (const warning of said) {
        const entryId = uuidOf('letter-warning', id, warning.what, String(warning.due))
        await tell(db, { noun: 'letter', matter, number, entryId, actor: null }, warn(matter, warning), run.at)
      }
      const next = all.find(({ at }) => at > run.at)
      await db.query('update letter set warn_at = $2 where id = $1', [id, next ? new Date(next.at) : null])
      return done(null)
    })
  return waiting.length
}
