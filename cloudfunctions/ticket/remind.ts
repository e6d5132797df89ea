import { done } from '../../src/domain/result'
import { dueReminders, nextReminder, supervisionOf, tellingsOf } from '../../src/domain/ticket/remind'
import { supervisions } from '../../src/domain/ticket/states'
import type { Timer, TimerRun } from '../_kernel/call'
import { uuidOf } from '../_kernel/chain'
import { tell } from '../_matter/tell'
import { lockTicket } from './store'

const BATCH = 200

/** `remind_at` moves on, the level only up: it is how far lateness ever went. */
const KEEP = `
  update ticket set remind_at = $2,
         supervision = case when array_position($4::text[], supervision) < array_position($4::text[], $3) then $3 else supervision end
   where id = $1`

const remindOne = async (run: TimerRun, id: string): Promise<boolean> => {
  const told = await run.transaction(async (db) => {
    const loaded = await lockTicket(db, id, run.at)
    if (!loaded) return done(false)
    const { matter, number } = loaded
    const due = dueReminders(matter, run.at)
    for (const reminder of due) {
      const { name, started } = reminder.clock
      // Always the same for the same reminder of the same promise: told twice, it is one telling.
      const entryId = uuidOf('remind', matter.id, name, String(started), reminder.stage)
      await tell(db, { noun: 'ticket', matter, number, entryId, actor: null }, tellingsOf(matter, reminder), run.at)
    }
    const next = nextReminder(matter, run.at)
    await db.query(KEEP, [id, next === null ? null : new Date(next), supervisionOf(due), supervisions])
    return done(due.length > 0)
  })
  return told.ok && told.value
}

/** 催办: before a promise ends, when it is broken, and as lateness grows. Late, doubled or out of order, it tells nobody twice. */
export const ticketRemind: Timer = async (run) => {
  const rows = await run.db.query<{ id: string }>(
    'select id from ticket where remind_at <= $1 and ended_at is null and remind_at is not null order by remind_at limit $2',
    [new Date(run.at), BATCH],
  )
  let reminded = 0
  let fault: unknown
  for (const { id } of rows) {
    try {
      if (await remindOne(run, id)) reminded += 1
    } catch (error) {
      fault ??= error
    }
  }
  if (fault !== undefined) throw fault
  return { done: reminded }
}
