import { service } from '../../src/contract/service'
import type { Noun } from '../_kernel/call'
import { card } from './card'
import { claim } from './claim'
import { closeDuty } from './close-duty'
import { confirm } from './confirm'
import { correct } from './correct'
import { counts } from './counts'
import { diary, eraseDiary, exportDiary, writeDiary } from './diary'
import { draft } from './draft'
import { duties, keptDuties, vacancies } from './duties'
import { duty } from './duty'
import { edit } from './edit'
import { handBack } from './hand-back'
import { joinPoints, leavePoints } from './join-points'
import { leaders } from './leaders'
import { myPledges, pledges } from './my-pledges'
import { myRecords, toVouch } from './my-records'
import { newCode, withdrawCode } from './new-code'
import { oneRecord } from './one-record'
import { openDuty } from './open-duty'
import { pledge } from './pledge'
import { points } from './points'
import { queue } from './queue'
import { rate } from './rate'
import { record } from './record'
import { reject } from './reject'
import { release } from './release'
import { report } from './report'
import { reports } from './reports'
import { resize } from './resize'
import { revealPledge } from './reveal-pledge'
import { publishRule, rules } from './rules'
import { verifyCard } from './verify-card'
import { vouch } from './vouch'
import { withdraw } from './withdraw'
import { serviceDue } from './timers'

export const noun: Noun<typeof service> = {
  name: 'service',
  contract: service,
  actions: {
    draft,
    edit,
    'open-duty': openDuty,
    resize,
    'close-duty': closeDuty,
    duties,
    vacancies,
    'kept-duties': keptDuties,
    duty,
    leaders,
    claim,
    'hand-back': handBack,
    release,
    report,
    pledge,
    'my-pledges': myPledges,
    pledges,
    'reveal-pledge': revealPledge,
    reports,
    rate,
    record,
    correct,
    vouch,
    confirm,
    reject,
    withdraw,
    'one-record': oneRecord,
    'my-records': myRecords,
    'to-vouch': toVouch,
    queue,
    counts,
    card,
    'new-code': newCode,
    'withdraw-code': withdrawCode,
    'verify-card': verifyCard,
    'write-diary': writeDiary,
    diary,
    'erase-diary': eraseDiary,
    'export-diary': exportDiary,
    points,
    'join-points': joinPoints,
    'leave-points': leavePoints,
    rules,
    'publish-rule': publishRule,
  },
  timers: { 'service-due': serviceDue },
}
