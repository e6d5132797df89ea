import * as v from 'valibot'
import { activityStates, placeStates } from '../domain/activity/activity'
import { after, areaName, code, count, id, moment, page, pageSize, text, textLimits, version } from './field'
import { changeOf, changedOf } from './matter'
import type { Contract } from './row'

const state = v.picklist(activityStates)
const placeState = v.picklist(placeStates)

export const mostPlaces = 5_000
/** Six digits that change each minute. */
export const codeDigits = 6

const quota = v.pipe(
  v.number(),
  v.integer('bad-quota'),
  v.minValue(1, 'bad-quota'),
  v.maxValue(mostPlaces, 'bad-quota'),
)
/** Half an hour steps, up to a day: what a service record holds. */
const minutes = v.pipe(
  v.number(),
  v.multipleOf(30, 'bad-minutes'),
  v.minValue(30, 'bad-minutes'),
  v.maxValue(24 * 60, 'bad-minutes'),
)

/** My place: the turn counts only while I wait. `holdUntil`: until when a freed place is held for me. */
const mine = v.nullable(
  v.object({ state: placeState, ahead: v.nullable(count), holdUntil: v.nullable(moment), minutes: v.nullable(count) }),
)

const card = v.object({
  id: v.string(),
  number: v.string(),
  version,
  state,
  title: v.string(),
  place: v.string(),
  area: v.nullable(areaName),
  team: v.nullable(v.object({ id: v.string(), name: v.string() })),
  startsAt: moment,
  endsAt: moment,
  quota: count,
  /** Places that are taken or held, and how many wait. */
  seated: count,
  waiting: count,
})

const change = changeOf('activity')
const changed = changedOf(state)
const placed = v.object({ activity: v.string(), state: placeState, ahead: v.nullable(count), seated: count })

const write = <F extends v.ObjectEntries>(audit: string, may: string, fields: F) =>
  ({ kind: 'write', audit, may, input: v.strictObject({ ...change, ...fields }), output: changed }) as const
const self = (audit: string, may: string) =>
  ({ kind: 'write', audit, may, input: v.strictObject({ activity: id }), output: placed }) as const

const said = {
  title: text(textLimits.place, 2),
  place: text(textLimits.place, 2),
  text: v.optional(text(textLimits.note, 0), ''),
  startsAt: moment,
  endsAt: moment,
  quota,
}

export const activity = {
  draft: {
    kind: 'write',
    audit: '筹备活动',
    may: 'anyone',
    input: v.strictObject({
      id,
      ...said,
      /** The team it belongs to; its community is the activity's. */
      team: v.optional(v.nullable(id), null),
      /** The community, where no team is named; empty = the caller's own, when they stand for one alone. */
      area: v.optional(v.nullable(code), null),
    }),
    output: changed,
  },
  edit: write('修改活动', 'edit', said),
  publish: write('发布活动', 'publish', {}),
  start: write('开始活动', 'start', {}),
  end: write('结束活动', 'end', {}),
  /** Who came is known from the check-in; `apart` says how long single ones stayed. Makes a service record for each who came. */
  record: write('登记活动', 'record', {
    /** How long it counts for everybody; empty = as long as it was planned. */
    minutes: v.optional(v.nullable(minutes), null),
    /** Whom it served, as the record says it; masked. */
    forWhom: v.optional(text(textLimits.short, 0), ''),
    apart: v.optional(
      v.pipe(v.array(v.strictObject({ person: id, minutes })), v.maxLength(mostPlaces, 'too-many-people')),
      [],
    ),
  }),
  cancel: write('取消活动', 'cancel', { reason: text(textLimits.note, 2) }),

  /** Said twice these happen once: they need no version, and nobody is held up by who came a moment earlier. */
  join: self('报名', 'join'),
  take: self('确认名额', 'take'),
  leave: self('退出报名', 'leave'),
  'check-in': {
    kind: 'write',
    audit: '队长签到',
    may: 'check-in',
    input: v.strictObject({ activity: id, person: id }),
    output: placed,
  },
  undo: {
    kind: 'write',
    audit: '取消签到',
    may: 'undo',
    input: v.strictObject({ activity: id, person: id }),
    output: placed,
  },
  /** By the six digits on the leader's screen. Five tries in ten minutes; refusals: `wrong-check-in-code`, `too-many-tries`. */
  'check-in-code': {
    kind: 'effect',
    audit: '凭码签到',
    may: 'check-in',
    input: v.strictObject({
      activity: id,
      digits: v.pipe(
        v.string(),
        v.maxLength(20, 'bad-digits'),
        v.transform((typed) => typed.normalize('NFKC').replace(/\s/g, '')),
        v.regex(/^\d{6}$/, 'bad-digits'),
      ),
    }),
    output: placed,
  },
  /** The digits of this minute, and when the next ones come, for the leader's screen. */
  digits: {
    kind: 'read',
    audit: '查看签到码',
    may: 'mayReveal',
    input: v.strictObject({ activity: id }),
    output: v.object({ digits: v.string(), until: moment }),
  },
  /** The list at the door: who has a place, who came, who waits. Every look is logged. */
  roster: {
    kind: 'write',
    audit: '查看报名名单',
    may: 'mayReveal',
    input: v.strictObject({ activity: id }),
    output: v.object({
      people: v.array(
        v.object({
          person: v.string(),
          name: v.string(),
          state: placeState,
          since: moment,
          minutes: v.nullable(count),
        }),
      ),
    }),
  },
  open: {
    kind: 'read',
    audit: '查看活动',
    may: 'mayRead',
    input: v.strictObject({ activity: id }),
    output: v.object({
      ...card.entries,
      text: v.string(),
      leader: v.string(),
      came: count,
      /** Why it was cancelled. */
      reason: v.nullable(v.string()),
      recordDue: v.nullable(moment),
      mine,
      isLeader: v.boolean(),
      can: v.array(v.string()),
      canReveal: v.boolean(),
    }),
  },
  /** An .ics file for the phone's own calendar. */
  calendar: {
    kind: 'read',
    audit: '加到日历',
    may: 'mayRead',
    input: v.strictObject({ activity: id }),
    output: v.object({ name: v.string(), text: v.string() }),
  },
  list: {
    kind: 'read',
    open: true,
    audit: '活动预告',
    may: 'anyone',
    input: v.strictObject({
      area: v.optional(v.nullable(code), null),
      when: v.optional(v.picklist(['coming', 'past']), 'coming'),
      after,
      limit: pageSize,
    }),
    output: page(card),
  },
  /** What I signed up for, newest first. */
  mine: {
    kind: 'read',
    audit: '我的活动',
    may: 'anyone',
    input: v.strictObject({ after, limit: pageSize }),
    output: page(v.object({ ...card.entries, mine })),
  },
  /** What I lead, newest start first. */
  led: {
    kind: 'read',
    audit: '我带的活动',
    may: 'anyone',
    input: v.strictObject({ after, limit: pageSize }),
    output: page(card),
  },
  /** What a community has under way, by its nearest promise. */
  queue: {
    kind: 'read',
    audit: '社区活动',
    may: 'holdsAssignment',
    input: v.strictObject({
      assignment: id,
      states: v.optional(v.pipe(v.array(state), v.maxLength(activityStates.length, 'bad-page')), []),
      after,
      limit: pageSize,
    }),
    output: page(card),
  },
} as const satisfies Contract

export type ActivityContract = typeof activity
