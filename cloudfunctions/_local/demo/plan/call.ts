import { chinaDay, chinaInstant, DAY, MINUTE, nextDay } from '../../../../src/domain/calendar/china-time'
import { operatorAt } from './crew'
import type { Diary } from './diary'
import { hours, officeMoment } from './hours'
import { CALLED_HAPPY, CALLED_UNHAPPY } from './phrases'

const SATISFIED = { outcome: 'reached', solved: 'yes', level: 'satisfied' } as const

/** One call that is answered. Of those who have but a phone the operator takes the callback first, so that nobody rings twice. */
export function callBack(diary: Diary, isSoothed: boolean): void {
  const { random } = diary
  const at = officeMoment(diary.at + hours(random, 2, 14), random)
  const operator = operatorAt(at, random)
  if (diary.caller) diary.add('take-callback', operator, at - 4 * MINUTE, 'callback')
  diary.add('call-back', operator, at, isSoothed ? 'closed' : 'rework-review', {
    ...(isSoothed ? SATISFIED : { outcome: 'reached', solved: 'no', level: 'unsatisfied' }),
    words: random.pick(isSoothed ? CALLED_HAPPY : CALLED_UNHAPPY),
  })
}

/** Three calls on three days that nobody picks up. */
export function callInVain(diary: Diary): void {
  const { random } = diary
  for (let attempt = 1; attempt <= 3; attempt++) {
    const at = officeMoment(diary.at + (attempt === 1 ? hours(random, 2, 10) : DAY), random)
    diary.add('call-back', operatorAt(at, random), at, attempt === 3 ? 'closed' : 'callback', {
      outcome: 'unreachable',
    })
  }
}

/** They are at work, and name a better time. */
export function callLater(diary: Diary): void {
  const { random } = diary
  const first = officeMoment(diary.at + hours(random, 2, 10), random)
  const later = chinaInstant(nextDay(chinaDay(first)), random.whole(9, 19))
  diary.add('call-back', operatorAt(first, random), first, 'callback', {
    outcome: 'call-later',
    later: new Date(later).toISOString(),
  })
  const at = later + random.whole(3, 50) * MINUTE
  diary.add('call-back', operatorAt(at, random), at, 'closed', { ...SATISFIED, words: random.pick(CALLED_HAPPY) })
}

/** They do not want to say anything, and are left in peace. */
export function callRefused(diary: Diary): void {
  const { random } = diary
  const at = officeMoment(diary.at + hours(random, 2, 10), random)
  diary.add('call-back', operatorAt(at, random), at, 'closed', { outcome: 'refused' })
}
