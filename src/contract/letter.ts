import * as v from 'valibot'
import { endings, levels as officeLevels, publicationStates, states } from '../domain/letter/states'
import { levels, solvedAnswers } from '../domain/rating/rating'
import { kinds, states as ticketStates } from '../domain/ticket/states'
import {
  after,
  areaName,
  code,
  count,
  id,
  moment,
  page,
  pageSize,
  pathNames,
  text,
  textLimits,
  version,
  words,
} from './field'
import { about, changeOf, changedOf, clock, lineOf, photoIds, revealed } from './matter'
import type { Contract } from './row'

const state = v.picklist(states)

const change = changeOf('letter')
const changed = changedOf(state)

export const letterPhotos = 9
const photos = photoIds(letterPhotos)

/** The digest of exact words: SHA-256, in lower case. */
const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'bad-id'))

/** One line in a list. `due` is the nearest running promise; null when none runs. */
const card = v.object({
  id: v.string(),
  number: v.string(),
  version,
  state,
  ending: v.nullable(v.picklist(endings)),
  level: v.picklist(officeLevels),
  /** Whose desk it lies on now: the area of that secretary. */
  office: v.nullable(areaName),
  /** The first 80 characters. */
  text: v.string(),
  due: v.nullable(moment),
  /** For the desk: nobody there has opened it since the writer last wrote. */
  unread: v.boolean(),
  /** The desk has asked back and waits for the writer. */
  asked: v.boolean(),
  /** For the desk: a draft of the answer is kept. */
  hasDraft: v.boolean(),
  /** Answers so far. */
  rounds: count,
  createdAt: moment,
  changedAt: moment,
  answeredAt: v.nullable(moment),
})

const entry = v.object({
  ...lineOf(state),
  /** The desk by name; the writer by surname and stars, but to themselves. */
  who: v.object({ name: v.string(), role: v.string() }),
  text: v.nullable(v.string()),
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
  path: pathNames,
  /** What the reader of this page is to it. */
  relation: v.picklist(['writer', 'desk']),
  writer: v.object({ name: v.string(), hasPhone: v.boolean() }),
  /** Who reads there now, by name. */
  readers: v.array(v.object({ name: v.string(), role: v.picklist(['secretary', 'deputy', 'supervisor']) })),
  /** Who acknowledged or answered it. */
  reader: v.nullable(v.string()),
  about: v.nullable(v.object({ secretary: v.boolean(), unit: v.nullable(v.string()), person: v.boolean() })),
  clocks: v.array(clock),
  entries: v.array(entry),
  photos: v.array(v.object({ id: v.string(), by: v.picklist(['writer', 'desk']), seq: v.nullable(count) })),
  answers: v.array(v.object({ round: count, at: moment, text: v.string(), by: v.string() })),
  rating: v.nullable(rating),
  reopens: count,
  /** For the desk alone. `version` counts what was kept: a draft that somebody else changed meanwhile is not written over. */
  draft: v.nullable(v.object({ text: v.string(), version: count, at: moment, by: v.string() })),
  draftVersion: count,
  publication: v.nullable(
    v.object({
      state: v.picklist(publicationStates),
      digest: v.string(),
      text: v.string(),
      reply: v.string(),
      publishedAt: v.nullable(moment),
    }),
  ),
  /** Tickets that were made of it; the writer finds them among their matters. */
  tickets: v.array(v.object({ id: v.string(), number: v.string(), state: v.picklist(ticketStates) })),
  settledAt: v.nullable(moment),
  endedAt: v.nullable(moment),
  /** Roads that this reader may take now, from the one table. */
  can: v.array(v.string()),
  canReveal: v.boolean(),
  canDraft: v.boolean(),
})

const write = <F extends v.ObjectEntries>(audit: string, may: string, fields: F) =>
  ({ kind: 'write', audit, may, input: v.strictObject({ ...change, ...fields }), output: changed }) as const

const deputy = v.object({ id: v.string(), person: v.string(), name: v.string(), since: moment, namedBy: v.string() })

/** An honest figure: never a share without both numbers, and the 95% interval. */
const share = v.object({
  numerator: count,
  denominator: count,
  share: v.number(),
  low: v.number(),
  high: v.number(),
  asOf: moment,
})

const tabs = ['unread', 'due', 'drafts', 'answered'] as const

export const letter = {
  write: {
    kind: 'write',
    audit: '写信',
    may: 'anyone',
    input: v.strictObject({
      /** Made by the client. The same id with the same body is the same letter; with another body it is refused. */
      id,
      level: v.picklist(officeLevels),
      /** Any area within the community or street whose secretary it is for; without one, the writer's home. */
      area: v.optional(v.nullable(code), null),
      text: text(textLimits.matter),
      photos,
      /** 说的是书记本人: it goes one level up, and nobody of that office ever hears of it. */
      aboutSecretary: v.optional(v.boolean(), false),
      about: v.optional(v.nullable(about), null),
    }),
    output: v.object({
      ...changed.entries,
      office: v.nullable(areaName),
      notice: moment,
      due: moment,
    }),
  },
  add: write('补充来信', 'add', { text: text(textLimits.reply), photos }),
  'ask-back': write('请写信人补充', 'ask-back', { question: text(textLimits.note) }),
  acknowledge: write('告知处理方式', 'acknowledge', { text: text(textLimits.note) }),
  answer: write('答复来信', 'answer', { reply: text(textLimits.reply, 10), photos }),
  forward: write('转为工单', 'forward', {
    text: text(textLimits.matter),
    kind: v.optional(v.picklist(kinds), 'help'),
    place: v.optional(text(textLimits.place, 0), ''),
    area: v.optional(v.nullable(code), null),
  }),
  /** 回避: whom it turns out to be about. `secretaryOf` = the area whose secretary it speaks of. */
  recuse: write('申请回避', 'recuse', { secretaryOf: v.optional(v.nullable(code), null), ...about.entries }),
  rate: write('评价答复', 'rate', {
    solved: v.picklist(solvedAnswers),
    level: v.picklist(levels),
    words: words(textLimits.note),
  }),
  reopen: write('重新提出', 'reopen', { reason: text(textLimits.note) }),
  withdraw: write('撤回来信', 'withdraw', { reason: words(textLimits.note) }),
  /** The masked words that are to become public. They are masked once more in the cloud: what comes out stands in `publication`. */
  'propose-publication': write('征求公开', 'propose-publication', {
    text: text(textLimits.matter),
    reply: text(textLimits.reply),
  }),
  consent: write('同意公开', 'consent', { digest }),
  'refuse-consent': write('不同意公开', 'refuse-consent', { digest }),
  publish: write('公开来信', 'publish', { digest }),
  unpublish: write('撤下公开', 'unpublish', { reason: words(textLimits.note) }),

  'save-draft': {
    kind: 'write',
    audit: '保存草稿',
    may: 'mayDraft',
    /** `draft` = the `draftVersion` it was begun on. Refusal: `draft-changed`. Empty words clear it. */
    input: v.strictObject({ letter: id, draft: count, text: text(textLimits.reply, 0) }),
    output: v.object({ letter: v.string(), draftVersion: count }),
  },
  'mark-read': {
    kind: 'write',
    audit: '标为已读',
    may: 'mayRead',
    input: v.strictObject({ letter: id }),
    output: v.object({ letter: v.string() }),
  },
  open: { kind: 'read', audit: '查看来信', may: 'mayRead', input: v.strictObject({ letter: id }), output: view },
  mine: {
    kind: 'read',
    audit: '我的来信',
    may: 'anyone',
    input: v.strictObject({ after, limit: pageSize }),
    output: page(card),
  },
  desk: {
    kind: 'read',
    audit: '书记信箱',
    may: 'readsAtDesk',
    /** `area` = one of those in `counts`. With `search`, all of that desk's letters that hold the words, newest first. */
    input: v.strictObject({
      area: code,
      tab: v.optional(v.picklist(tabs), 'due'),
      search: v.optional(v.nullable(text(textLimits.search, 0)), null),
      after,
      limit: pageSize,
    }),
    /** `lookedTo`: a search looked no further back than this letter, and `next` goes on behind it; null = at all there are. */
    output: v.object({ ...page(card).entries, lookedTo: v.nullable(moment) }),
  },
  counts: {
    kind: 'read',
    audit: '信箱计数',
    may: 'anyone',
    input: v.strictObject({}),
    /** One line for each desk where the caller reads; none for who reads nowhere. Counted up to `cap`. */
    output: v.object({
      cap: count,
      desks: v.array(
        v.object({
          area: areaName,
          role: v.picklist(['secretary', 'deputy', 'supervisor']),
          unread: count,
          due: count,
          late: count,
          drafts: count,
        }),
      ),
    }),
  },
  /** For the level above: which letters are late, and at which office. No words and no names of theirs. */
  late: {
    kind: 'read',
    audit: '逾期来信',
    may: 'oversees',
    input: v.strictObject({ area: code, after, limit: pageSize }),
    output: page(
      v.object({
        id: v.string(),
        number: v.string(),
        office: v.nullable(areaName),
        state,
        due: moment,
        createdAt: moment,
      }),
    ),
  },
  /** The same by mailbox: how many have not been told what happens next, how many have no answer, since when. */
  'late-offices': {
    kind: 'read',
    audit: '逾期信箱',
    may: 'oversees',
    input: v.strictObject({}),
    /** One line for each area that the caller oversees; none for who oversees nothing. Counted up to `cap`. */
    output: v.object({
      cap: count,
      areas: v.array(
        v.object({
          area: areaName,
          offices: v.array(
            v.object({
              office: areaName,
              names: v.array(v.string()),
              unacknowledged: count,
              unanswered: count,
              since: moment,
            }),
          ),
        }),
      ),
    }),
  },
  published: {
    kind: 'read',
    audit: '公开来信列表',
    may: 'anyone',
    open: true,
    input: v.strictObject({ area: code, after, limit: pageSize }),
    output: page(
      v.object({
        id: v.string(),
        text: v.string(),
        reply: v.string(),
        office: v.nullable(areaName),
        level: v.picklist(officeLevels),
        answeredAt: moment,
        publishedAt: moment,
      }),
    ),
  },
  /** Whom I can write to. Without an area, from the caller's home. */
  secretaries: {
    kind: 'read',
    audit: '可写信的书记',
    may: 'anyone',
    input: v.strictObject({ area: v.optional(v.nullable(code), null) }),
    output: v.object({
      path: pathNames,
      offices: v.array(
        v.object({
          level: v.picklist(officeLevels),
          area: areaName,
          /** Empty while the office is vacant: a letter then goes one level up. */
          names: v.array(v.string()),
          /**
           * Answered within the promise, of the letters of the last 365 days (the newest 1,000) whose promise has run out or was
           * kept. Without those that keep somebody out: nobody may learn of them by a count. Null under 10.
           */
          onTime: v.nullable(share),
          /** Half of the answers came within so many days; null under 10 answers. */
          medianDays: v.nullable(v.number()),
        }),
      ),
    }),
  },
  deputies: {
    kind: 'read',
    audit: '代阅人名单',
    may: 'isSecretaryOf',
    input: v.strictObject({ area: code, search: v.optional(v.nullable(text(textLimits.search, 0)), null) }),
    output: v.object({
      deputies: v.array(deputy),
      /** People of that office who could be named. */
      candidates: v.array(v.object({ person: v.string(), name: v.string() })),
    }),
  },
  'name-deputy': {
    kind: 'write',
    audit: '指定代阅人',
    may: 'isSecretaryOf',
    input: v.strictObject({ id, area: code, person: id }),
    output: deputy,
  },
  'dismiss-deputy': {
    kind: 'write',
    audit: '取消代阅人',
    may: 'isSecretaryOf',
    input: v.strictObject({ area: code, deputy: id }),
    output: v.object({ deputy: v.string() }),
  },
  photos: {
    kind: 'read',
    audit: '来信照片',
    may: 'mayRead',
    input: v.strictObject({ letter: id }),
    output: v.object({ photos: v.array(v.object({ id: v.string(), address: v.string() })) }),
  },
  reveal: {
    kind: 'write',
    audit: '查看写信人',
    may: 'mayReveal',
    input: v.strictObject({ letter: id }),
    output: revealed,
  },
} as const satisfies Contract

export type LetterContract = typeof letter
export const letterTabs = tabs
