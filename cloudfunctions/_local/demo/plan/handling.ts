import { dueOf, limits } from '../../../../src/domain/clock/limits'
import { unitFor } from '../catalogue'
import { DEPARTMENTS } from '../desks'
import { streetUnitId } from '../units'
import { dispatcherAt, supervisor, verifier } from './crew'
import type { Diary } from './diary'
import { days, hours, minutes, officeMoment, wakingMoment } from './hours'
import { CONTACTED, KEYS, NOT_REACHED, REJECTED, RETURNED, THIN } from './phrases'

/** From the counter to the unit's desk: asked back where too little was told, accepted, dispatched, signed for. */
export function bringToDesk(diary: Diary, fate: { readonly isSlow: boolean; readonly firstOnly?: true }): void {
  const { random, story, community } = diary
  const street = community.id.slice(0, 9)
  const dispatcher = (at: number) => dispatcherAt(at, street, random)
  if (story.question !== undefined) {
    const asked = diary.at + minutes(random, 8, 80)
    diary.add('ask', dispatcher(asked), asked, 'need-info', { question: diary.say(story.question) })
    const supplied = wakingMoment(diary.at + hours(random, 0.5, 30), random)
    diary.add('supply', diary.requester.uid, supplied, 'submitted', { text: diary.say(story.supply ?? '') })
  }
  const { isSlow } = fate
  const urgency = diary.leaf[3]
  const accepted =
    diary.at +
    (urgency === 'life' ? minutes(random, 1, 8) : isSlow ? minutes(random, 125, 400) : minutes(random, 4, 100))
  diary.add('accept', dispatcher(accepted), accepted, 'accepted', { category: diary.leaf[0], urgency })
  const right = unitFor(diary.leaf[0], community.id)
  const mistaken =
    story.returned ?? (random.chance(0.03) ? { from: 'city-management', reason: random.pick(RETURNED) } : null)
  if (mistaken && mistaken.from !== right && urgency !== 'life') {
    dispatch(diary, mistaken.from)
    diary.add('return', handlerUid(diary), officeMoment(diary.at + hours(random, 0.3, 1.8), random), 'accepted', {
      reason: mistaken.reason,
    })
  }
  dispatch(diary, right)
  claim(diary, isSlow, fate.firstOnly === true)
}

function dispatch(diary: Diary, unit: string): void {
  const { random, story, community } = diary
  const isUrgent = diary.leaf[3] === 'life' || diary.leaf[3] === 'utility'
  const at = isUrgent ? diary.at + minutes(random, 1, 12) : officeMoment(diary.at + minutes(random, 5, 90), random)
  const handlers = diary.scene.handlers.get(unit)
  if (!handlers) throw new Error(`nobody serves ${unit}`)
  diary.hold(unit, handlers.A)
  const co = story.co ? [{ unit: coUnit(diary), due: new Date(Math.round(at + days(random, 1, 3))).toISOString() }] : []
  const as = dispatcherAt(at, community.id.slice(0, 9), random)
  diary.add('dispatch', as, at, 'dispatched', { mode: 'assign', lead: unit, co })
}

function claim(diary: Diary, isSlow: boolean, firstOnly: boolean): void {
  const { random } = diary
  const urgency = diary.leaf[3]
  const handlers = diary.scene.handlers.get(diary.unit)
  const second = handlers?.B
  if (second && !firstOnly && random.chance(isSlow ? 0.6 : 0.15)) {
    // The A post let the claim limit pass: now the B post may.
    diary.hold(diary.unit, second)
    diary.add(
      'claim',
      second.uid,
      officeMoment(dueOf(limits.claim, diary.at) + minutes(random, 3, 50), random),
      'handling',
    )
    return
  }
  const wait = urgency === 'life' ? minutes(random, 1, 6) : minutes(random, 5, 100)
  const at = diary.at + wait
  diary.add(
    'claim',
    handlerUid(diary),
    urgency === 'life' || urgency === 'utility' ? at : officeMoment(at, random),
    'handling',
  )
}

/** First contact, the helping unit's part, and the answer; sent back once where it said too little. */
export function work(diary: Diary, isSlow: boolean): void {
  const { random, story } = diary
  contact(diary)
  const accepted = diary.steps.findLast((step) => step.action === 'accept')?.at ?? diary.at
  const limit = limits.settle[diary.leaf[3]]
  const whole = dueOf(limit, accepted) - accepted
  const part = isSlow ? random.between(1.05, 1.7) : random.between(0.2, 0.93)
  const wanted = Math.max(accepted + whole * part, diary.at + minutes(random, 10, 60))
  const done = diary.leaf[3] === 'life' || diary.leaf[3] === 'utility' ? wanted : officeMoment(wanted, random)
  if (story.co) {
    const co = diary.scene.handlers.get(coUnit(diary))
    if (!co) throw new Error(`nobody serves ${story.co.unit}`)
    const at = diary.at + (done - diary.at) * random.between(0.4, 0.9)
    diary.add('finish-part', co.A.uid, at, 'handling', { unit: coUnit(diary), text: story.co.part })
  }
  const isThin = !diary.isLowRisk && random.chance(story.rejected !== undefined ? 0.8 : 0.04)
  settle(diary, done, isThin ? random.pick(THIN) : story.answer)
  if (isThin) {
    const at = officeMoment(diary.at + hours(random, 0.5, 5), random)
    diary.add('reject-settlement', verifier(random), at, 'handling', {
      reason: story.rejected ?? random.pick(REJECTED),
    })
    settle(diary, officeMoment(diary.at + hours(random, 1, 8), random), story.answer)
  }
  verify(diary)
}

export function contact(diary: Diary): void {
  const { random } = diary
  const isLife = diary.leaf[3] === 'life'
  const at = isLife ? diary.at + minutes(random, 2, 12) : wakingMoment(diary.at + hours(random, 0.2, 14), random)
  const reached = random.chance(0.94)
  diary.add('contact', handlerUid(diary), at, 'handling', {
    way: random.chance(0.7) || !reached ? 'phone' : 'visit',
    outcome: reached ? 'reached' : 'unreachable',
    text: random.pick(reached ? CONTACTED : NOT_REACHED),
  })
}

export function settle(diary: Diary, at: number, answer: string): void {
  const outcome = diary.story.outcome ?? 'fixed'
  // The catalogue's rule verifies low-risk answers at once, when something was done.
  const byRule = diary.isLowRisk && (outcome === 'fixed' || outcome === 'partly')
  diary.add('settle', handlerUid(diary), at, byRule ? answered(diary) : 'settled', {
    outcome,
    reply: diary.say(answer),
  })
}

/** The supervisor's key where it is needed, then the verifier's. */
export function verify(diary: Diary): void {
  const { random } = diary
  if (diary.state !== 'settled') return
  if (diary.story.outcome === 'explained' || diary.story.outcome === 'impossible')
    diary.add('countersign', supervisor(random), officeMoment(diary.at + hours(random, 0.3, 4), random), 'settled', {
      note: random.pick(KEYS),
    })
  diary.add('answer', verifier(random), officeMoment(diary.at + hours(random, 0.3, 5), random), answered(diary))
}

/** Who has but a phone cannot tap a verdict. */
const answered = ({ caller }: Diary) => (caller ? 'callback' : 'answered')

function coUnit({ story, community }: Diary): string {
  const unit = story.co?.unit ?? ''
  if (unit in DEPARTMENTS) return unit
  return streetUnitId(unit as Parameters<typeof streetUnitId>[0], community.id.slice(0, 9))
}

function handlerUid({ handler }: Diary): string {
  if (!handler) throw new Error('nobody has signed for it')
  return handler.uid
}
