import * as v from 'valibot'
import { urgencies } from '../domain/clock/limits'
import { levels, solvedAnswers } from '../domain/rating/rating'
import {
  callbackOutcomes,
  channels,
  contactOutcomes,
  contactWays,
  endings,
  kinds,
  modes,
  outcomes,
  refusalReasons,
  states,
  supervisions,
} from '../domain/ticket/states'
import {
  after,
  areaName,
  code,
  count,
  id,
  latitude,
  longitude,
  moment,
  page,
  pageSize,
  pathNames,
  phone,
  text,
  textLimits,
  version,
  words,
} from './field'
import { about, changeOf, changedOf, clock, lineOf, named, photoIds, place, revealed, whoOfUnit } from './matter'
import type { Contract } from './row'

const state = v.picklist(states)

const change = changeOf('ticket')
const changed = changedOf(state)

export const photosAtOnce = 9

const article = v.strictObject({ id: code, version })

/** One card in a list. `due` is the nearest running promise; null when none runs. */
const card = v.object({
  id: v.string(),
  number: v.string(),
  version,
  state,
  ending: v.nullable(v.picklist(endings)),
  kind: v.picklist(kinds),
  urgency: v.nullable(v.picklist(urgencies)),
  /** The first 80 characters. */
  text: v.string(),
  place: v.string(),
  area: v.nullable(areaName),
  due: v.nullable(moment),
  unit: v.nullable(v.string()),
  handler: v.nullable(v.string()),
  createdAt: moment,
  changedAt: moment,
  /** For a resident: mine, or filed by me for somebody. */
  mine: v.boolean(),
  reworks: count,
})

/** How far lateness was ever raised; said to staff alone. */
const supervision = v.picklist(supervisions)

/** What a card says besides to those who work on it. */
const deskCard = v.object({
  ...card.entries,
  supervision,
  /** Who has the callback in hand, until when; null when nobody has. */
  caller: v.nullable(v.object({ name: v.string(), isMe: v.boolean(), until: moment })),
})

const entry = v.object({
  ...lineOf(state),
  /** Name as the reader may know it: staff by name and unit, the requester as 本人 by `role` alone. */
  who: whoOfUnit,
  text: v.nullable(v.string()),
  /** Internal; empty for anyone but staff. */
  note: v.nullable(v.string()),
})

const settlement = v.object({
  round: count,
  at: moment,
  outcome: v.picklist(outcomes),
  reply: v.string(),
  person: v.string(),
  unit: v.string(),
  keyed: v.boolean(),
})

const rating = v.object({
  round: count,
  at: moment,
  solved: v.picklist(solvedAnswers),
  level: v.picklist(levels),
  words: v.nullable(v.string()),
})

const view = v.object({
  ...card.entries,
  text: v.string(),
  channel: v.picklist(channels),
  /** Whether the masked text may be shown to neighbours once it is answered. */
  isPublic: v.boolean(),
  path: pathNames,
  point: v.nullable(v.object({ longitude, latitude })),
  /** What the reader is to this ticket; decides which words the page uses. */
  relation: v.picklist(['requester', 'filer', 'staff']),
  requester: named,
  filer: v.nullable(named),
  firstAsked: v.nullable(named),
  hasPhone: v.boolean(),
  category: v.nullable(v.object({ id: v.string(), names: v.array(v.string()), lowRisk: v.boolean() })),
  about: v.nullable(v.object({ unit: v.nullable(v.string()), person: v.boolean() })),
  lead: v.nullable(
    v.object({
      unit: v.string(),
      unitName: v.string(),
      phone: v.nullable(v.string()),
      mode: v.picklist(modes),
      since: moment,
      handler: v.nullable(named),
    }),
  ),
  coUnits: v.array(v.object({ unit: v.string(), unitName: v.string(), due: moment, doneAt: v.nullable(moment) })),
  clocks: v.array(clock),
  question: v.nullable(v.string()),
  refusal: v.nullable(v.object({ reason: v.picklist(refusalReasons), instead: v.string() })),
  contact: v.nullable(v.object({ at: moment, outcome: v.picklist(contactOutcomes) })),
  settlement: v.nullable(settlement),
  rating: v.nullable(rating),
  attempts: v.array(
    v.object({ round: count, at: moment, outcome: v.picklist(callbackOutcomes), later: v.nullable(moment) }),
  ),
  /** Null to whoever is not staff. */
  supervision: v.nullable(supervision),
  /** A promise is broken now, and whoever made it was reminded, with those who oversee them. */
  isChased: v.boolean(),
  /** To staff, while it waits for a call: who has it in hand until when, and from when it may be rung. */
  callback: v.nullable(
    v.object({
      holder: v.nullable(v.object({ id: v.string(), name: v.string(), isMe: v.boolean(), until: moment })),
      from: v.nullable(moment),
    }),
  ),
  entries: v.array(entry),
  photos: v.array(v.object({ id: v.string(), by: v.picklist(['requester', 'staff']) })),
  returns: count,
  reopens: count,
  endedAt: v.nullable(moment),
  /** Roads that this reader may take now, from the one table. */
  can: v.array(v.string()),
  canReveal: v.boolean(),
})

const write = <F extends v.ObjectEntries>(audit: string, may: string, fields: F) =>
  ({ kind: 'write', audit, may, input: v.strictObject({ ...change, ...fields }), output: changed }) as const

export const ticket = {
  submit: {
    kind: 'write',
    audit: '报事',
    may: 'anyone',
    input: v.strictObject({
      /** Made by the client. The same id with the same body is the same ticket; with another body it is refused. */
      id,
      text: text(textLimits.matter),
      kind: v.optional(v.picklist(kinds), 'help'),
      channel: v.optional(v.picklist(channels), 'mini-program'),
      place,
      photos: photoIds(photosAtOnce),
      isPublic: v.optional(v.boolean(), false),
      about: v.optional(v.nullable(about), null),
      /** 替别人报: the rating stays theirs. */
      onBehalf: v.optional(
        v.nullable(v.strictObject({ name: text(textLimits.name), phone: v.optional(v.nullable(phone), null) })),
        null,
      ),
    }),
    output: v.object({ ...changed.entries, area: pathNames, due: moment }),
  },
  attach: write('补充照片', 'attach', {
    photos: v.pipe(v.array(id), v.minLength(1, 'nothing-attached'), v.maxLength(photosAtOnce, 'too-many-photos')),
    text: words(textLimits.note),
  }),
  ask: write('请补充', 'ask', { question: text(textLimits.note) }),
  supply: write('补充说明', 'supply', { text: text(textLimits.reply), photos: photoIds(photosAtOnce) }),
  'answer-at-once': write('当场答复', 'answer-at-once', {
    reply: text(textLimits.reply),
    /** The article of the knowledge base that was read out, in the version that was. */
    article: v.optional(v.nullable(article), null),
    note: words(textLimits.note),
  }),
  accept: write('受理', 'accept', {
    category: code,
    urgency: v.picklist(urgencies),
    kind: v.optional(v.nullable(v.picklist(kinds)), null),
    about: v.optional(v.nullable(about), null),
    note: words(textLimits.note),
  }),
  refuse: write('不予受理', 'refuse', {
    reason: v.picklist(refusalReasons),
    instead: text(textLimits.note),
    note: words(textLimits.note),
  }),
  dispatch: write('派单', 'dispatch', {
    mode: v.optional(v.picklist(modes), 'assign'),
    lead: code,
    co: v.optional(v.pipe(v.array(v.strictObject({ unit: code, due: moment })), v.maxLength(8, 'too-many-units')), []),
    note: words(textLimits.note),
  }),
  claim: write('签收', 'claim', {}),
  return: write('退单', 'return', { reason: text(textLimits.note) }),
  contact: write('首次联系', 'contact', {
    way: v.picklist(contactWays),
    outcome: v.picklist(contactOutcomes),
    text: words(textLimits.note),
    note: words(textLimits.note),
  }),
  'finish-part': write('协办完成', 'finish-part', { unit: code, text: text(textLimits.reply) }),
  settle: write('办结', 'settle', {
    outcome: v.picklist(outcomes),
    reply: text(textLimits.reply, 10),
    note: words(textLimits.note),
    photos: photoIds(photosAtOnce),
  }),
  countersign: write('督导会签', 'countersign', { note: words(textLimits.note) }),
  'reject-settlement': write('核验退回', 'reject-settlement', { reason: text(textLimits.note) }),
  answer: write('核验通过', 'answer', { note: words(textLimits.note) }),
  rate: write('评价', 'rate', {
    solved: v.picklist(solvedAnswers),
    level: v.picklist(levels),
    words: words(textLimits.note),
  }),
  'take-callback': write('接回访', 'take-callback', {}),
  'release-callback': write('放回回访', 'release-callback', {}),
  'call-back': write('回访', 'call-back', {
    outcome: v.picklist(callbackOutcomes),
    solved: v.optional(v.nullable(v.picklist(solvedAnswers)), null),
    level: v.optional(v.nullable(v.picklist(levels)), null),
    /** With `call-later` alone: the moment that they asked for. */
    later: v.optional(v.nullable(moment), null),
    words: words(textLimits.note),
  }),
  rework: write('同意重办', 'rework', { reason: text(textLimits.note) }),
  uphold: write('维持原答复', 'uphold', { reason: text(textLimits.reply, 10) }),
  reopen: write('申请重办', 'reopen', { reason: text(textLimits.note) }),
  withdraw: write('撤回', 'withdraw', { reason: words(textLimits.note) }),

  open: { kind: 'read', audit: '查看', may: 'mayRead', input: v.strictObject({ ticket: id }), output: view },
  mine: {
    kind: 'read',
    audit: '我的事',
    may: 'anyone',
    input: v.strictObject({ open: v.optional(v.nullable(v.boolean()), null), after, limit: pageSize }),
    output: page(card),
  },
  queue: {
    kind: 'read',
    audit: '待办',
    may: 'holdsAssignment',
    input: v.strictObject({
      /** Whose hat: one of the caller's own assignments. */
      assignment: id,
      /** Empty = every state that this role works on. */
      states: v.optional(v.pipe(v.array(state), v.maxLength(states.length, 'bad-page')), []),
      /** For a handler: what the unit leads, or what it helps with. */
      side: v.optional(v.picklist(['lead', 'co']), 'lead'),
      after,
      limit: pageSize,
    }),
    output: page(deskCard),
  },
  counts: {
    kind: 'read',
    audit: '待办计数',
    may: 'holdsAssignment',
    input: v.strictObject({ assignment: id }),
    /** Counted up to `cap`; beyond it the page writes "999+". */
    output: v.object({ cap: count, states: v.record(v.string(), count), late: count, co: count }),
  },
  nearby: {
    kind: 'read',
    audit: '身边已答复',
    may: 'anyone',
    input: v.strictObject({ area: v.optional(v.nullable(code), null), after, limit: pageSize }),
    output: page(
      v.object({
        id: v.string(),
        number: v.string(),
        text: v.string(),
        reply: v.string(),
        unit: v.string(),
        area: v.nullable(areaName),
        answeredAt: moment,
        createdAt: moment,
        picture: v.nullable(v.string()),
      }),
    ),
  },
  reveal: {
    kind: 'write',
    audit: '查看联系方式',
    may: 'mayReveal',
    input: v.strictObject({ ticket: id }),
    output: revealed,
  },
  photos: {
    kind: 'read',
    audit: '查看照片',
    may: 'mayRead',
    input: v.strictObject({ ticket: id }),
    output: v.object({ photos: v.array(v.object({ id: v.string(), address: v.string() })) }),
  },
  pictures: {
    kind: 'read',
    audit: '公开照片',
    may: 'anyone',
    input: v.strictObject({ photos: v.pipe(v.array(id), v.maxLength(20, 'too-many-photos')) }),
    output: v.object({ photos: v.array(v.object({ id: v.string(), address: v.string() })) }),
  },
  candidates: {
    kind: 'read',
    audit: '可派单位',
    may: 'dispatch',
    input: v.strictObject({ ticket: id, search: v.optional(v.nullable(v.pipe(text(textLimits.search, 0))), null) }),
    output: v.object({
      /** First the unit that the catalogue names, with the rule's version, then the others in reach. */
      units: v.array(
        v.object({
          id: v.string(),
          name: v.string(),
          area: v.string(),
          rule: v.nullable(v.number()),
          isCommunity: v.boolean(),
        }),
      ),
    }),
  },
} as const satisfies Contract

export type TicketContract = typeof ticket
