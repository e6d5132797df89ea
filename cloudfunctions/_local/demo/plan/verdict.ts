import { DAY } from '../../../../src/domain/calendar/china-time'
import { operatorAt, reviewer } from './crew'
import type { Diary } from './diary'
import { callBack, callInVain, callLater, callRefused } from './call'
import { contact, settle, verify } from './handling'
import { days, hours, officeMoment, wakingMoment } from './hours'
import { CALLED_UNRATED, GRUMBLES, MIDDLING, REDONE, REOPENED, REWORK_REASONS, THANKS, UPHELD } from './phrases'

/** What the resident does with the answer. */
export type Verdict = 'happy' | 'silent' | 'soothed' | 'unreachable' | 'again' | 'reopened'

export function judge(diary: Diary, verdict: Verdict): void {
  if (diary.caller) return judgeByPhone(diary, verdict)
  if (verdict === 'silent') return letLapse(diary)
  if (verdict === 'happy') return rateWell(diary)
  if (verdict === 'reopened') {
    rateWell(diary)
    const reason = diary.story.grumble ?? diary.random.pick(REOPENED)
    diary.add(
      'reopen',
      diary.requester.uid,
      wakingMoment(diary.at + days(diary.random, 2, 12), diary.random),
      'rework-review',
      { reason },
    )
    return review(diary)
  }
  rateBadly(diary)
  if (verdict === 'unreachable') return callInVain(diary)
  callBack(diary, verdict === 'soothed')
  if (verdict === 'again') review(diary)
}

/** Who has but a phone is rung about every answer. */
function judgeByPhone(diary: Diary, verdict: Verdict): void {
  if (verdict === 'unreachable') return callInVain(diary)
  if (verdict === 'again') {
    callBack(diary, false)
    return review(diary)
  }
  const draw = verdict === 'silent' ? diary.random.next() : 1
  if (draw < 0.2) return callInVain(diary)
  if (draw < 0.5) return callLater(diary)
  return draw < 0.65 ? callRefused(diary) : callBack(diary, true)
}

function rateWell(diary: Diary): void {
  const { random, story } = diary
  const draw = random.next()
  const level = draw < 0.55 ? 'very-satisfied' : draw < 0.92 ? 'satisfied' : 'fairly'
  const isFirst = !diary.steps.some((step) => step.action === 'rework')
  const kind =
    level === 'fairly' ? random.pick(MIDDLING) : isFirst ? (story.thanks ?? random.pick(THANKS)) : random.pick(THANKS)
  diary.add('rate', diary.requester.uid, wakingMoment(diary.at + days(random, 0.02, 6), random), 'closed', {
    solved: story.outcome === 'partly' && isFirst && random.chance(0.5) ? 'partly' : 'yes',
    level,
    ...(random.chance(0.7) ? { words: kind } : {}),
  })
}

function rateBadly(diary: Diary): void {
  const { random, story } = diary
  diary.add('rate', diary.requester.uid, wakingMoment(diary.at + days(random, 0.02, 3), random), 'callback', {
    solved: random.chance(0.7) ? 'no' : 'partly',
    level: random.chance(0.7) ? 'unsatisfied' : 'very-unsatisfied',
    words: story.grumble ?? random.pick(GRUMBLES),
  })
}

/** Fourteen days without a word: the timer closes it as not rated, or draws it for a call. */
function letLapse(diary: Diary): void {
  const { random } = diary
  const at = officeMoment(diary.at + 15 * DAY, random)
  diary.add(
    'call-back',
    operatorAt(at, random),
    at,
    'closed',
    { outcome: 'reached', solved: 'yes', level: 'satisfied', words: random.pick(CALLED_UNRATED) },
    'callback',
  )
}

/** Somebody outside the unit reads it again: done once more, or the answer stands. */
function review(diary: Diary): void {
  const { random, story } = diary
  const at = officeMoment(diary.at + hours(random, 1, 12), random)
  if (story.redone === undefined && (story.upheld !== undefined || random.chance(0.35))) {
    diary.add('uphold', reviewer(random), at, 'closed', { reason: diary.say(story.upheld ?? random.pick(UPHELD)) })
    return
  }
  diary.add('rework', reviewer(random), at, 'handling', { reason: random.pick(REWORK_REASONS) })
  contact(diary)
  settle(diary, officeMoment(diary.at + days(random, 0.5, 3), random), story.redone ?? random.pick(REDONE))
  verify(diary)
  if (diary.caller) callBack(diary, true)
  else if (random.chance(0.8)) rateWell(diary)
  else letLapse(diary)
}
