import { warn } from '../../src/domain/call/tell'
import { done } from '../../src/domain/result'
import { uuidOf } from '../_kernel/chain'
import type { Timer, TimerRun } from '../_kernel/call'
import { tell } from '../_matter/tell'
import { sweepOf } from '../_matter/timers'
import { room } from './room'
import { lockCall } from './store'

const BATCH = 200
/** A push may be up to five minutes old or ahead: ten minutes after it came, its nonce is of no use to anybody. */
const NONCE_MS = 600_000

const sweep = sweepOf(room)

/** What is late and whose lateness nobody has heard of. */
const LATE = `
  select id from call
   where state = any ('{talking,follow-up,missed}') and due_at <= $1 and ended_at is null and due_at is not null
     and warned_at is distinct from due_at
   order by due_at limit ${BATCH}`

const warnOf = async (run: TimerRun, id: string): Promise<boolean> => {
  const warned = await run.transaction(async (db) => {
    const loaded = await lockCall(db, id, run.at)
    const warning = loaded && warn(loaded.matter, run.at)
    if (!warning) return done(false)
    const { clock, tellings } = warning
    const entryId = uuidOf('call-late', id, clock.name, String(clock.due))
    await tell(
      db,
      { noun: 'call', matter: loaded.matter, number: loaded.number, entryId, actor: null },
      tellings,
      run.at,
    )
    await db.query('update call set warned_at = due_at where id = $1', [id])
    return done(true)
  })
  return warned.ok && warned.value
}

/** Every minute: who rang too long was missed, whose lateness is new is told once, and old nonces go. */
export const hotlineDue: Timer = async (run) => {
  const missed = await sweep(run, 'ringing', 'miss', { input: { isSaid: false } })
  let [moved, fault] = [missed.moved, missed.fault]
  for (const { id } of await run.db.query<{ id: string }>(LATE, [new Date(run.at)])) {
    try {
      if (await warnOf(run, id)) moved += 1
    } catch (error) {
      fault ??= error
    }
  }
  await run.db.query('delete from push_nonce where at < $1', [new Date(run.at - NONCE_MS)])
  if (fault !== undefined) throw fault
  return { done: moved }
}
