import { activity } from '../../src/contract/activity'
import type { Noun } from '../_kernel/call'
import type { RecordDesk } from '../_matter/record-desk'
import { calendar } from './calendar'
import { cancel } from './cancel'
import { checkIn } from './check-in'
import { checkInCode } from './check-in-code'
import { digits } from './digits'
import { draft } from './draft'
import { edit } from './edit'
import { end } from './end'
import { join } from './join'
import { leave } from './leave'
import { led } from './led'
import { list } from './list'
import { mine } from './mine'
import { open } from './open'
import { publish } from './publish'
import { queue } from './queue'
import { recordWith } from './record'
import { roster } from './roster'
import { start } from './start'
import { takePlace } from './take'
import { activityDue } from './timers'
import { undo } from './undo'

/** Who was checked in gets a service record: the desk of the service makes it. */
export const activityNoun = (desk: RecordDesk): Noun<typeof activity> => ({
  name: 'activity',
  contract: activity,
  actions: {
    draft,
    edit,
    publish,
    start,
    end,
    record: recordWith(desk),
    cancel,
    join,
    take: takePlace,
    leave,
    'check-in': checkIn,
    undo,
    'check-in-code': checkInCode,
    digits,
    roster,
    open,
    calendar,
    list,
    mine,
    led,
    queue,
  },
  timers: { 'activity-due': activityDue },
})
