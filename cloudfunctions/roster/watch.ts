import { nobody } from '../../src/domain/law/recusal'
import { done } from '../../src/domain/result'
import { lead, warningsDue, type Warned, type Warning } from '../../src/domain/roster/warnings'
import type { Telling } from '../../src/domain/telling/telling'
import { areasOf } from '../_database/areas'
import type { Timer, TimerRun } from '../_kernel/call'
import { uuidOf } from '../_kernel/chain'
import type { Queries } from '../_kernel/database'
import { tell } from '../_matter/tell'
import { sweepSwaps } from './sweep-swaps'
import { syncGaps } from './sync'
import { allRosters, lockRoster, type Roster } from './which'

/** Those who can plan somebody into it. */
const tellings = ({ gap, stage, atNight }: Warning, path: readonly string[]): Telling[] =>
  (['administrator', 'supervisor'] as const).map((role) => ({
    to: { role, areas: path },
    what: `gap-${stage}`,
    weight: 'must',
    atNight,
    due: gap.from,
  }))

/** How a roster is named where it is told of: by the area whose desk it is. */
export const numberOf = async (db: Queries, roster: Roster): Promise<string> =>
  `${(await areasOf(db)).get(roster.areaId)?.name ?? roster.areaId}值班`

const warn = async (db: Queries, roster: Roster, warning: Warning, at: number): Promise<void> => {
  await db.query('insert into gap_warning (gap_id, stage, told_at) values ($1, $2, $3)', [
    warning.gap.id,
    warning.stage,
    new Date(at),
  ])
  const subject = {
    noun: 'roster' as const,
    matter: { id: roster.id, requesterId: null, recusal: nobody },
    number: await numberOf(db, roster),
    entryId: uuidOf('gap-warning', warning.gap.id, warning.stage),
    actor: null,
  }
  await tell(db, subject, tellings(warning, roster.path), at)
}

/** One roster, under its lock: two watches at once tell nothing twice. */
const watchOne = (run: TimerRun, id: string) =>
  run.transaction(async (db) => {
    const roster = await lockRoster(db, id)
    if (!roster) return done(0)
    const open = await syncGaps(db, roster, run.at)
    if (!open.some((gap) => gap.from - run.at <= lead['72'])) return done(0)
    const warned = await db.query<Warned>(
      'select gap_id as "gapId", stage from gap_warning where gap_id = any ($1::uuid[])',
      [open.map((gap) => gap.id)],
    )
    const due = warningsDue(open, run.at, warned)
    for (const warning of due) await warn(db, roster, warning, run.at)
    return done(due.length)
  })

/** 值班表看守: every five minutes, three days ahead. One roster that fails does not keep the others waiting. */
export const rosterWatch: Timer = async (run) => {
  let [told, fault]: [number, unknown] = [0, undefined]
  for (const id of await allRosters(run.db)) {
    try {
      const watched = await watchOne(run, id)
      if (watched.ok) told += watched.value
    } catch (error) {
      fault ??= error
    }
  }
  const swept = await sweepSwaps(run)
  fault ??= swept.fault
  if (fault !== undefined) throw fault
  return { done: told + swept.moved }
}
