import * as v from 'valibot'
import { endings, handReasons, hideReasons, nameKinds, replyStates, reportReasons, states } from '../domain/post/states'
import { levels, solvedAnswers } from '../domain/rating/rating'
import { categories, verdicts } from '../domain/text/word-category'
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
import { about, changeOf, changedOf, lineOf, photoIds, revealed, whoOfUnit } from './matter'
import type { Contract } from './row'

/** 留言板: posts of a community, their replies, and the topics they may belong to. */
export const boardLimits = { post: 2_000, reply: 500, nickname: 12, title: 60, topic: 2_000, decisions: 50 } as const

const state = v.picklist(states)
const change = changeOf('post')
const changed = changedOf(state)
const photos = photoIds(9)

/** 王女士 · a nickname · 匿名居民. Refusals: `name-missing`, `name-looks-official`, `name-not-allowed`. */
const publicName = v.variant('kind', [
  v.strictObject({ kind: v.literal(nameKinds[0]), title: v.picklist(['先生', '女士']) }),
  v.strictObject({ kind: v.literal(nameKinds[1]), nickname: text(boardLimits.nickname, 2) }),
  v.strictObject({ kind: v.literal(nameKinds[2]) }),
])

/** What everybody may know of the ticket that a post was raised to: never its text, its place or its people. */
const publicTicket = v.object({
  number: v.string(),
  state: v.picklist(ticketStates),
  /** The nearest promise of the ticket; null when none runs. */
  due: v.nullable(moment),
  unit: v.nullable(v.string()),
  /** The answer once a verifier has let it through, masked. */
  answer: v.nullable(v.object({ text: v.string(), at: moment })),
  refused: v.nullable(v.object({ reason: v.string(), instead: v.string() })),
})

const card = v.object({
  id: v.string(),
  number: v.string(),
  version,
  state,
  ending: v.nullable(v.picklist(endings)),
  /** The first 160 characters, masked. */
  text: v.string(),
  /** The chosen public name. */
  name: v.string(),
  area: v.nullable(areaName),
  topic: v.nullable(v.object({ id: v.string(), title: v.string() })),
  /** 附议: how many others have joined. */
  joins: count,
  joined: v.boolean(),
  /** Replies that everybody may read. */
  replies: count,
  mine: v.boolean(),
  /** Its first picture; the addresses come from `pictures`. */
  picture: v.nullable(v.string()),
  answeredBy: v.nullable(v.string()),
  ticket: v.nullable(publicTicket),
  /** By when it is checked, answered, rated or reviewed; null when nothing is promised. */
  due: v.nullable(moment),
  publishedAt: v.nullable(moment),
  createdAt: moment,
  changedAt: moment,
})

const finding = v.object({ category: v.picklist(categories), word: v.string(), count })
/** What the machines say: the word list always, the platform's check where there is one. A person decides. */
const machine = v.object({
  platform: v.nullable(v.picklist(verdicts)),
  found: v.array(finding),
})

const queueCard = v.object({
  ...card.entries,
  /** The words as they were written, the first 500 characters. */
  original: v.string(),
  photos: count,
  machine,
  reports: v.record(v.string(), count),
  reason: v.nullable(v.picklist(hideReasons)),
  appealed: v.boolean(),
})

const reply = v.object({
  id: v.string(),
  version,
  state: v.picklist(replyStates),
  text: v.string(),
  name: v.string(),
  at: moment,
  mine: v.boolean(),
  /** Whether the reader may withdraw it, report it, show it or hide it. */
  can: v.array(v.string()),
  reason: v.nullable(v.picklist(hideReasons)),
})

const entry = v.object({
  ...lineOf(state),
  /** Staff by name and unit; the author as such, without a name; a rule as a rule. */
  who: whoOfUnit,
  text: v.nullable(v.string()),
  note: v.nullable(v.string()),
})

const view = v.object({
  ...card.entries,
  /** Whole and masked: as everybody reads it. */
  text: v.string(),
  /** As it was written: for the author and the moderators; null for everybody else. */
  original: v.nullable(v.string()),
  path: pathNames,
  relation: v.picklist(['author', 'staff', 'reader']),
  photos: v.array(v.string()),
  answers: v.array(v.object({ round: count, at: moment, unit: v.string(), text: v.string() })),
  ratings: v.array(
    v.object({
      round: count,
      at: moment,
      solved: v.picklist(solvedAnswers),
      level: v.picklist(levels),
      words: v.nullable(v.string()),
    }),
  ),
  mergedInto: v.nullable(v.string()),
  /** Why it is not shown: for the author and the moderators. `final` = an appeal has been made already. */
  hidden: v.nullable(
    v.object({ reason: v.picklist(hideReasons), words: v.nullable(v.string()), at: moment, final: v.boolean() }),
  ),
  about: v.nullable(v.object({ unit: v.nullable(v.string()), person: v.boolean() })),
  /** For moderators; null for everybody else. */
  machine: v.nullable(machine),
  reports: v.nullable(v.record(v.string(), count)),
  /** The whole history for the author and the moderators; empty for everybody else. */
  entries: v.array(entry),
  /** Roads that this reader may take now, from the one table; empty for whoever is not signed in. */
  can: v.array(v.string()),
  canReveal: v.boolean(),
  /** The first page of replies, oldest first. */
  firstReplies: page(reply),
})

const topic = v.object({
  id: v.string(),
  title: v.string(),
  text: v.string(),
  area: v.nullable(areaName),
  from: moment,
  to: moment,
  /** Published posts that belong to it, counted up to 999. */
  posts: count,
  isOpen: v.boolean(),
  mayClose: v.boolean(),
})

const write = <F extends v.ObjectEntries>(audit: string, may: string, fields: F) =>
  ({ kind: 'write', audit, may, input: v.strictObject({ ...change, ...fields }), output: changed }) as const
/** What many do at once to one post: it names no version, and said twice it is done once. */
const light = <F extends v.ObjectEntries, O extends v.GenericSchema>(
  audit: string,
  may: string,
  fields: F,
  output: O,
) => ({ kind: 'write', audit, may, input: v.strictObject({ post: id, ...fields }), output }) as const

const verdictFields = {
  verdict: v.picklist(['approve', 'hide']),
  /** Needed to hide. */
  reason: v.optional(v.nullable(v.picklist(handReasons)), null),
  words: words(textLimits.short),
}

export const board = {
  post: {
    kind: 'write',
    audit: '发留言',
    may: 'anyone',
    input: v.strictObject({
      /** Made by the client. The same id with the same body is the same post; with another body it is refused. */
      id,
      /** A community, or a grid or building in one. */
      area: code,
      text: text(boardLimits.post, 5),
      name: publicName,
      photos,
      topic: v.optional(v.nullable(id), null),
      about: v.optional(v.nullable(about), null),
    }),
    output: v.object({ ...changed.entries, due: moment }),
  },
  approve: write('通过留言', 'approve', { about: v.optional(v.nullable(about), null) }),
  hide: write('隐藏留言', 'hide', { reason: v.picklist(handReasons), words: words(textLimits.short) }),
  refer: write('移交上级', 'refer', { about, note: words(textLimits.note) }),
  appeal: write('申诉', 'appeal', { reason: text(textLimits.note) }),
  restore: write('恢复显示', 'restore', { words: words(textLimits.short) }),
  uphold: write('维持隐藏', 'uphold', { words: text(textLimits.short) }),
  'dismiss-reports': write('驳回举报', 'dismiss-reports', { words: words(textLimits.short) }),
  answer: write('官方答复', 'answer', {
    text: text(textLimits.reply, 10),
    /** In whose name; without one, the speaker's own office. Refusal: `not-your-unit`. */
    unit: v.optional(v.nullable(code), null),
  }),
  rate: write('评价', 'rate', {
    solved: v.picklist(solvedAnswers),
    level: v.picklist(levels),
    words: words(textLimits.note),
  }),
  merge: write('合并', 'merge', { into: id }),
  /** Becomes a ticket: its requester is the author, and whoever joined follows it. */
  raise: write('转为工单', 'raise', {
    kind: v.optional(v.picklist(kinds), 'help'),
    place: v.optional(text(textLimits.place, 0), ''),
  }),
  withdraw: write('撤回留言', 'withdraw', { reason: words(textLimits.note) }),
  close: write('不用答复了', 'close', {}),

  join: light('附议', 'join', {}, v.object({ joins: count, joined: v.boolean() })),
  leave: light('取消附议', 'leave', {}, v.object({ joins: count, joined: v.boolean() })),
  report: light(
    '举报',
    'report',
    { reason: v.picklist(reportReasons), words: words(textLimits.short) },
    v.object({ hidden: v.boolean() }),
  ),
  reply: light('跟帖', 'reply', { id, text: text(boardLimits.reply, 2), name: publicName }, reply),

  'withdraw-reply': {
    kind: 'write',
    audit: '撤回跟帖',
    may: 'withdraw',
    input: v.strictObject({ reply: id }),
    output: reply,
  },
  'report-reply': {
    kind: 'write',
    audit: '举报跟帖',
    may: 'report',
    input: v.strictObject({ reply: id, reason: v.picklist(reportReasons), words: words(textLimits.short) }),
    output: v.object({ hidden: v.boolean() }),
  },
  /** Up to fifty posts and replies at once, each decided on its own: one refusal does not hold up the others. */
  decide: {
    kind: 'write',
    audit: '批量审核',
    may: 'holdsAssignment',
    input: v.strictObject({
      items: v.pipe(
        v.array(
          v.variant('noun', [
            v.strictObject({ noun: v.literal('post'), ...change, ...verdictFields }),
            v.strictObject({ noun: v.literal('reply'), reply: id, version, ...verdictFields }),
          ]),
        ),
        v.minLength(1, 'empty'),
        v.maxLength(boardLimits.decisions, 'too-many-at-once'),
      ),
    }),
    output: v.object({
      /** In the order in which they were said; `code` of a refusal, null when it was done. */
      items: v.array(v.object({ id: v.string(), code: v.nullable(v.string()), state: v.nullable(v.string()) })),
    }),
  },

  list: {
    kind: 'read',
    audit: '留言板',
    may: 'anyone',
    open: true,
    input: v.strictObject({
      area: code,
      order: v.optional(v.picklist(['newest', 'most-joined']), 'newest'),
      topic: v.optional(v.nullable(id), null),
      after,
      limit: pageSize,
    }),
    output: page(card),
  },
  open: {
    kind: 'read',
    audit: '看留言',
    may: 'mayRead',
    open: true,
    input: v.strictObject({ post: id }),
    output: view,
  },
  replies: {
    kind: 'read',
    audit: '看跟帖',
    may: 'mayRead',
    open: true,
    input: v.strictObject({ post: id, after, limit: pageSize }),
    output: page(reply),
  },
  /** Addresses of pictures on posts that everybody may read; of one's own and of those one moderates too. */
  pictures: {
    kind: 'read',
    audit: '留言照片',
    may: 'mayRead',
    open: true,
    input: v.strictObject({ photos: v.pipe(v.array(id), v.maxLength(20, 'too-many-photos')) }),
    output: v.object({ photos: v.array(v.object({ id: v.string(), address: v.string() })) }),
  },
  topics: {
    kind: 'read',
    audit: '专题讨论',
    may: 'anyone',
    open: true,
    /** Those of the community and of the levels above it; open ones first. */
    input: v.strictObject({ area: code, after, limit: pageSize }),
    output: page(topic),
  },
  'open-topic': {
    kind: 'write',
    audit: '发起专题',
    may: 'mayOpenTopic',
    input: v.strictObject({
      id,
      area: code,
      title: text(boardLimits.title, 4),
      text: text(boardLimits.topic, 10),
      from: moment,
      to: moment,
    }),
    output: topic,
  },
  'close-topic': {
    kind: 'write',
    audit: '结束专题',
    may: 'mayOpenTopic',
    input: v.strictObject({ topic: id }),
    output: topic,
  },
  mine: {
    kind: 'read',
    audit: '我的留言',
    may: 'anyone',
    input: v.strictObject({
      /** What I wrote, or what I joined. */
      side: v.optional(v.picklist(['wrote', 'joined']), 'wrote'),
      after,
      limit: pageSize,
    }),
    output: page(card),
  },
  queue: {
    kind: 'read',
    audit: '待审留言',
    may: 'holdsAssignment',
    input: v.strictObject({
      assignment: id,
      states: v.optional(v.pipe(v.array(state), v.maxLength(states.length, 'bad-page')), []),
      after,
      limit: pageSize,
    }),
    output: page(queueCard),
  },
  'reply-queue': {
    kind: 'read',
    audit: '待审跟帖',
    may: 'holdsAssignment',
    input: v.strictObject({ assignment: id, after, limit: pageSize }),
    output: page(
      v.object({
        ...reply.entries,
        post: v.object({ id: v.string(), number: v.string(), text: v.string() }),
        machine,
        reports: v.record(v.string(), count),
      }),
    ),
  },
  counts: {
    kind: 'read',
    audit: '留言计数',
    may: 'holdsAssignment',
    input: v.strictObject({ assignment: id }),
    output: v.object({ cap: count, states: v.record(v.string(), count), late: count, replies: count }),
  },
  reveal: {
    kind: 'write',
    audit: '查看留言人',
    may: 'mayReveal',
    input: v.strictObject({ post: id }),
    output: revealed,
  },
  /** The district's list of words. */
  words: {
    kind: 'read',
    audit: '词表',
    may: 'mayEditWords',
    input: v.strictObject({ search: v.optional(v.nullable(text(textLimits.search, 0)), null), after, limit: pageSize }),
    output: page(v.object({ word: v.string(), category: v.picklist(categories), isSeed: v.boolean(), at: moment })),
  },
  /** Refusal: `nothing-to-find`, where without punctuation, spaces and repeated signs fewer than two signs are left. */
  'add-word': {
    kind: 'write',
    audit: '加词',
    may: 'mayEditWords',
    input: v.strictObject({ word: text(20, 2), category: v.picklist(categories) }),
    output: v.object({ word: v.string() }),
  },
  'drop-word': {
    kind: 'write',
    audit: '删词',
    may: 'mayEditWords',
    input: v.strictObject({ word: text(20, 2) }),
    output: v.object({ word: v.string() }),
  },
} as const satisfies Contract

export type BoardContract = typeof board
