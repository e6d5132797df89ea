import type { Activity } from '../../src/domain/activity/activity'
import type { Queries } from '../_kernel/database'
import type { Loaded } from '../_matter/room'
import { activityColumns, toActivity, type ActivityRow } from './row'

export interface LoadedActivity extends Loaded<Activity> {
  readonly isTeamOpen: boolean
  readonly title: string
  readonly waiting: number
  /** The last turn that was given in the waiting list. */
  readonly turns: number
}

const TEAM_OPEN = `coalesce((select m.state = 'open' from team m where m.id = t.team_id), true) as is_team_open`

type Row = ActivityRow & { is_team_open: boolean; title: string; turns: number }

/** An activity as it stands now, locked by this transaction: whoever signs up for it takes turns. */
export const lockActivity = async (db: Queries, id: string): Promise<LoadedActivity | null> => {
  const [row] = await db.query<Row>(
    `select ${activityColumns}, ${TEAM_OPEN}, t.title, t.turns from activity t where t.id = $1 for update of t`,
    [id],
  )
  return row
    ? {
        matter: toActivity(row),
        number: row.number,
        lastSeq: row.last_seq,
        lastHash: row.last_hash,
        isTeamOpen: row.is_team_open,
        title: row.title,
        waiting: row.waiting,
        turns: row.turns,
      }
    : null
}
