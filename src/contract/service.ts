import * as v from 'valibot'
import { mostPlaces, postKinds, states as dutyStates } from '../domain/duty/states'
import { states as pledgeStates } from '../domain/pledge/states'
import { levels, solvedAnswers } from '../domain/rating/rating'
import { mostHalfHours, recordKinds, states as recordStates } from '../domain/record/states'
import { movementKinds, reversalReasons } from '../domain/points/points'
import {
  after,
  areaName,
  code,
  count,
  day,
  id,
  moment,
  page,
  pageSize,
  text,
  textLimits,
  version,
  words,
} from './field'
import { changeOf, changedOf, revealed } from './matter'
import type { Contract } from './row'

/** In half hours on the wire would be a riddle: hours, in steps of a half. */
const hours = v.pipe(
  v.number(),
  v.multipleOf(0.5, 'bad-hours'),
  v.minValue(0.5, 'bad-hours'),
  v.maxValue(mostHalfHours / 2, 'bad-hours'),
)
const quota = v.pipe(
  v.number(),
  v.integer('bad-places'),
  v.minValue(1, 'bad-places'),
  v.maxValue(mostPlaces, 'bad-places'),
)

const dutyState = v.picklist(dutyStates)
const pledgeState = v.picklist(pledgeStates)
const recordState = v.picklist(recordStates)
const dutyChanged = changedOf(dutyState)
const pledgeChanged = changedOf(pledgeState)
const recordChanged = changedOf(recordState)

const terms = {
  name: text(textLimits.name, 2),
  description: text(textLimits.note),
  quota,
  from: day,
  to: day,
  forAll: v.optional(v.boolean(), false),
  /** Who vouches for what is done here: one of `leaders`; without one, whoever makes the post. */
  leader: v.optional(v.nullable(id), null),
}

const duty = v.object({
  id: v.string(),
  number: v.string(),
  version,
  state: dutyState,
  kind: v.picklist(postKinds),
  name: v.string(),
  community: v.nullable(areaName),
  quota: count,
  left: count,
  from: day,
  /** The last day of the term. */
  to: day,
  forAll: v.boolean(),
})

/** A post on a list: whether this reader may claim it now, so that the button stands where it may be pressed. */
const offered = v.object({ ...duty.entries, mayClaim: v.boolean() })

const pledge = v.object({
  id: v.string(),
  number: v.string(),
  version,
  state: pledgeState,
  duty: v.object({ id: v.string(), name: v.string(), kind: v.picklist(postKinds) }),
  community: v.nullable(areaName),
  /** Oneself in full; to others the surname and stars. */
  name: v.string(),
  from: day,
  to: day,
  due: v.nullable(moment),
  createdAt: moment,
})

/** What residents said of a report: nothing is shown under ten. */
const figure = v.object({
  rated: v.nullable(count),
  helped: v.nullable(count),
  satisfied: v.nullable(count),
  low: v.nullable(v.number()),
  high: v.nullable(v.number()),
  asOf: moment,
})

const record = v.object({
  id: v.string(),
  number: v.string(),
  version,
  state: recordState,
  kind: v.picklist(recordKinds),
  what: v.string(),
  forWhom: v.nullable(v.string()),
  on: day,
  hours: v.number(),
  context: v.object({ name: v.string(), duty: v.nullable(v.string()) }),
  community: v.nullable(areaName),
  /** Oneself in full; to others the surname and stars. */
  name: v.string(),
  /** The line that this one corrects, and the line that corrects this one. */
  corrects: v.nullable(v.string()),
  correctedBy: v.nullable(v.string()),
  reason: v.nullable(v.string()),
  due: v.nullable(moment),
  createdAt: moment,
  can: v.array(v.string()),
})

const said = {
  what: text(textLimits.short),
  hours,
  on: v.optional(v.nullable(day), null),
  forWhom: words(textLimits.short),
}

const dutyWrite = <F extends v.ObjectEntries>(audit: string, may: string, fields: F) =>
  ({
    kind: 'write',
    audit,
    may,
    input: v.strictObject({ ...changeOf('duty'), ...fields }),
    output: dutyChanged,
  }) as const
const pledgeWrite = <F extends v.ObjectEntries>(audit: string, may: string, fields: F) =>
  ({
    kind: 'write',
    audit,
    may,
    input: v.strictObject({ ...changeOf('pledge'), ...fields }),
    output: pledgeChanged,
  }) as const
const recordWrite = <F extends v.ObjectEntries>(audit: string, may: string, fields: F) =>
  ({
    kind: 'write',
    audit,
    may,
    input: v.strictObject({ ...changeOf('record'), ...fields }),
    output: recordChanged,
  }) as const

const rule = v.object({ version: count, perHalfHour: count, most: count, note: v.string(), from: moment })

/** 岗位、承诺、服务记录、奉献卡、日记、积分. Nothing here is compulsory, nothing tracks, nobody is ranked. */
export const service = {
  // Posts
  draft: {
    kind: 'write',
    audit: '拟设岗位',
    may: 'speaksForCommunity',
    input: v.strictObject({ id, community: code, kind: v.picklist(postKinds), ...terms }),
    output: dutyChanged,
  },
  edit: dutyWrite('改岗位', 'edit', terms),
  'open-duty': dutyWrite('开放认领', 'open-duty', {}),
  resize: dutyWrite('调整名额', 'resize', { quota }),
  'close-duty': dutyWrite('关闭岗位', 'close-duty', { reason: words(textLimits.note) }),
  /** Posts of a community (or of every community of a street or district): open ones, by the end of their term. */
  duties: {
    kind: 'read',
    audit: '岗位列表',
    may: 'anyone',
    open: true,
    input: v.strictObject({ area: v.optional(v.nullable(code), null), after, limit: pageSize }),
    output: page(offered),
  },
  /** For home: posts near me with a place left, at most five, and how many more there are (counted to 99). */
  vacancies: {
    kind: 'read',
    audit: '身边空岗',
    may: 'anyone',
    input: v.strictObject({}),
    output: v.object({ items: v.array(offered), more: count }),
  },
  /** Everything that the community keeps, drafts and closed ones too. */
  'kept-duties': {
    kind: 'read',
    audit: '本社区岗位',
    may: 'holdsAssignment',
    input: v.strictObject({ assignment: id, state: dutyState, after, limit: pageSize }),
    output: page(duty),
  },
  duty: {
    kind: 'read',
    audit: '查看岗位',
    may: 'mayRead',
    open: true,
    input: v.strictObject({ duty: id }),
    output: v.object({
      ...duty.entries,
      description: v.string(),
      /** The words that a pledge begins with; the member may write their own. */
      pledge: v.string(),
      mine: v.nullable(v.object({ id: v.string(), state: pledgeState })),
      /** Whether this reader may claim it now, and if not, why: a refusal code. */
      mayClaim: v.boolean(),
      whyNot: v.nullable(v.string()),
      can: v.array(v.string()),
    }),
  },
  /** Who may vouch: staff of the community, and whoever holds the post. For the community alone. */
  leaders: {
    kind: 'read',
    audit: '岗位负责人人选',
    may: 'speaksForCommunity',
    input: v.strictObject({ community: code, duty: v.optional(v.nullable(id), null) }),
    output: v.object({ people: v.array(v.object({ id: v.string(), name: v.string(), role: v.string() })) }),
  },

  // Pledges
  /** The last place goes to one. Refusals: `no-place-left`, `claimed-already`, `not-registered-here`, `term-is-over`, `wrong-state`. */
  claim: {
    kind: 'write',
    audit: '认领岗位',
    may: 'mayClaim',
    input: v.strictObject({ id, duty: id, pledge: v.optional(v.nullable(text(textLimits.short)), null) }),
    output: pledgeChanged,
  },
  'hand-back': pledgeWrite('交还岗位', 'hand-back', { reason: words(textLimits.short) }),
  release: pledgeWrite('调整岗位', 'release', { reason: text(textLimits.note) }),
  report: pledgeWrite('述职', 'report', { text: text(textLimits.note, 10) }),
  pledge: {
    kind: 'read',
    audit: '查看承诺',
    may: 'mayRead',
    input: v.strictObject({ pledge: id }),
    output: v.object({
      ...pledge.entries,
      text: v.string(),
      report: v.nullable(v.string()),
      reportedAt: v.nullable(moment),
      reason: v.nullable(v.string()),
      figure,
      mine: v.boolean(),
      can: v.array(v.string()),
      canReveal: v.boolean(),
      canRecord: v.boolean(),
    }),
  },
  'my-pledges': {
    kind: 'read',
    audit: '我的岗位',
    may: 'anyone',
    input: v.strictObject({ after, limit: pageSize }),
    output: page(pledge),
  },
  /** Who holds a post: for its leader and the community. */
  pledges: {
    kind: 'read',
    audit: '岗位认领人',
    may: 'speaksForCommunity',
    input: v.strictObject({ duty: id, after, limit: pageSize }),
    output: page(pledge),
  },
  'reveal-pledge': {
    kind: 'write',
    audit: '查看联系方式',
    may: 'mayReveal',
    input: v.strictObject({ pledge: id }),
    output: revealed,
  },
  /** Reports of a community, masked, by the name of the post; no person in it. */
  reports: {
    kind: 'read',
    audit: '述职公开',
    may: 'anyone',
    open: true,
    input: v.strictObject({ community: code, after, limit: pageSize }),
    output: page(
      v.object({
        id: v.string(),
        duty: v.string(),
        kind: v.picklist(postKinds),
        text: v.string(),
        reportedAt: moment,
        /** Until when residents of the community may rate it; null when that is over. */
        rateUntil: v.nullable(moment),
        figure,
      }),
    ),
  },
  /** Two questions, once, by residents of the community; nobody learns who said what. */
  rate: {
    kind: 'write',
    audit: '评述职',
    may: 'anyone',
    input: v.strictObject({ pledge: id, helped: v.picklist(solvedAnswers), level: v.picklist(levels) }),
    output: v.object({ id: v.string() }),
  },

  // Records
  record: {
    kind: 'write',
    audit: '记一次服务',
    may: 'anyone',
    input: v.strictObject({ id, pledge: id, ...said }),
    output: recordChanged,
  },
  /** A new line that points at the old one; the old one stands until the new one is confirmed. */
  correct: {
    kind: 'write',
    audit: '更正记录',
    may: 'anyone',
    input: v.strictObject({ id, record: id, ...said }),
    output: recordChanged,
  },
  vouch: recordWrite('负责人确认', 'vouch', {}),
  confirm: recordWrite('社区确认', 'confirm', {}),
  reject: recordWrite('不予确认', 'reject', { reason: text(textLimits.note) }),
  withdraw: recordWrite('撤回记录', 'withdraw', {}),
  'one-record': {
    kind: 'read',
    audit: '查看记录',
    may: 'mayRead',
    input: v.strictObject({ record: id }),
    output: record,
  },
  'my-records': {
    kind: 'read',
    audit: '我的记录',
    may: 'anyone',
    input: v.strictObject({ after, limit: pageSize }),
    output: page(record),
  },
  /** What waits for my word as the leader of a post. */
  'to-vouch': {
    kind: 'read',
    audit: '待我确认',
    may: 'anyone',
    input: v.strictObject({ after, limit: pageSize }),
    output: page(record),
  },
  queue: {
    kind: 'read',
    audit: '待确认记录',
    may: 'holdsAssignment',
    input: v.strictObject({
      assignment: id,
      states: v.optional(v.pipe(v.array(recordState), v.maxLength(recordStates.length, 'bad-page')), []),
      after,
      limit: pageSize,
    }),
    output: page(record),
  },
  counts: {
    kind: 'read',
    audit: '服务待办计数',
    may: 'holdsAssignment',
    input: v.strictObject({ assignment: id }),
    output: v.object({ cap: count, states: v.record(v.string(), count), late: count }),
  },

  // The card
  card: {
    kind: 'read',
    audit: '我的奉献卡',
    may: 'anyone',
    input: v.strictObject({}),
    output: v.object({
      name: v.string(),
      community: v.nullable(areaName),
      asOf: moment,
      hours: v.number(),
      records: count,
      years: v.array(v.object({ year: count, kind: v.picklist(recordKinds), hours: v.number(), records: count })),
      posts: v.array(
        v.object({ name: v.string(), kind: v.picklist(postKinds), from: day, to: day, state: pledgeState }),
      ),
      /** How many residents said that a report of theirs helped; null under ten. */
      thanks: v.nullable(count),
      code: v.nullable(
        v.object({ code: v.string(), issuedAt: moment, community: v.string(), hours: v.number(), records: count }),
      ),
    }),
  },
  /** 128 random bits; the code before it is withdrawn. Refusal: `no-community` where one is registered nowhere and never served. */
  'new-code': {
    kind: 'write',
    audit: '生成查验码',
    may: 'anyone',
    input: v.strictObject({ command: id }),
    output: v.object({ code: v.string(), issuedAt: moment }),
  },
  'withdraw-code': {
    kind: 'write',
    audit: '撤回查验码',
    may: 'anyone',
    input: v.strictObject({}),
    output: v.object({ withdrawn: v.boolean() }),
  },
  /** Says what the picture says, and nothing of a person: only what was confirmed when it was issued and still stands. */
  'verify-card': {
    kind: 'read',
    audit: '查验奉献卡',
    may: 'anyone',
    open: true,
    input: v.strictObject({
      code: v.pipe(
        text(64),
        v.transform((typed) => typed.replace(/[\s-]/g, '').toUpperCase()),
      ),
    }),
    output: v.object({
      valid: v.boolean(),
      community: v.nullable(v.string()),
      asOf: v.nullable(moment),
      hours: v.nullable(v.number()),
      records: v.nullable(count),
    }),
  },

  // The diary: its owner's alone
  'write-diary': {
    kind: 'write',
    audit: '写日记',
    may: 'anyone',
    input: v.strictObject({ id, text: text(textLimits.note), on: v.optional(v.nullable(day), null) }),
    output: v.object({ id: v.string() }),
  },
  diary: {
    kind: 'read',
    audit: '我的日记',
    may: 'anyone',
    input: v.strictObject({ after, limit: pageSize }),
    output: page(v.object({ id: v.string(), on: day, text: v.string() })),
  },
  'erase-diary': {
    kind: 'write',
    audit: '删日记',
    may: 'anyone',
    input: v.strictObject({ ids: v.pipe(v.array(id), v.minLength(1, 'empty'), v.maxLength(100, 'too-many')) }),
    output: v.object({ erased: count }),
  },
  /** As plain text, newest last: the last seven hundred lines. */
  'export-diary': {
    kind: 'read',
    audit: '导出日记',
    may: 'anyone',
    input: v.strictObject({}),
    output: v.object({ text: v.string() }),
  },

  // Points: voluntary
  points: {
    kind: 'read',
    audit: '我的积分',
    may: 'anyone',
    input: v.strictObject({ after, limit: pageSize }),
    output: v.object({
      joined: v.boolean(),
      since: v.nullable(moment),
      balance: count,
      items: v.array(
        v.object({
          id: v.string(),
          kind: v.picklist(movementKinds),
          points: v.number(),
          rule: v.nullable(count),
          record: v.nullable(v.string()),
          reason: v.nullable(v.picklist(reversalReasons)),
          at: moment,
        }),
      ),
      next: v.nullable(v.string()),
    }),
  },
  'join-points': {
    kind: 'write',
    audit: '参加积分',
    may: 'anyone',
    input: v.strictObject({ command: id }),
    output: v.object({ joined: v.boolean(), balance: count }),
  },
  'leave-points': {
    kind: 'write',
    audit: '退出积分',
    may: 'anyone',
    input: v.strictObject({ command: id }),
    output: v.object({ joined: v.boolean(), balance: count }),
  },
  rules: {
    kind: 'read',
    audit: '积分规则',
    may: 'anyone',
    open: true,
    input: v.strictObject({}),
    output: v.object({ rules: v.array(rule) }),
  },
  'publish-rule': {
    kind: 'write',
    audit: '公布积分规则',
    may: 'mayPublishRule',
    input: v.strictObject({
      command: id,
      perHalfHour: v.pipe(
        v.number(),
        v.integer('bad-points'),
        v.minValue(0, 'bad-points'),
        v.maxValue(100, 'bad-points'),
      ),
      most: v.pipe(v.number(), v.integer('bad-points'), v.minValue(0, 'bad-points'), v.maxValue(1000, 'bad-points')),
      note: text(textLimits.short),
    }),
    output: rule,
  },
} as const satisfies Contract

export type ServiceContract = typeof service
