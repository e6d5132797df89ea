import * as v from 'valibot'
import { states } from '../domain/article/states'
import { after, areaName, code, count, id, moment, page, pageSize, text, textLimits, version, words } from './field'
import { changeOf, changedOf } from './matter'
import type { Contract } from './row'

const state = v.picklist(states)
const named = v.object({ id: v.string(), name: v.string() })

export const articleLimits = {
  title: 60,
  text: 8_000,
  question: 60,
  keyword: 20,
  source: 60,
  query: 80,
} as const

const edition = v.pipe(
  v.number(),
  v.integer('bad-edition'),
  v.minValue(1, 'bad-edition'),
  v.maxValue(1_000_000, 'bad-edition'),
)

/** A text as it is written: every saving makes an edition of its own. */
const written = {
  title: text(articleLimits.title, 2),
  text: text(articleLimits.text, 10),
  /** As people ask for it: "社保卡丢了怎么补". */
  questions: v.optional(v.pipe(v.array(text(articleLimits.question)), v.maxLength(12, 'too-many-words')), []),
  keywords: v.optional(v.pipe(v.array(text(articleLimits.keyword)), v.maxLength(20, 'too-many-words')), []),
  category: v.optional(v.nullable(code), null),
  /** Which office says so, and in which document; without an office nobody knows whom to ask. */
  source: v.strictObject({ office: text(articleLimits.source), document: words(articleLimits.title) }),
  validUntil: v.optional(v.nullable(moment), null),
  forResidents: v.optional(v.boolean(), false),
  /** What was changed, and why. */
  why: words(textLimits.short),
}

/** An answer cites `id` and `edition`; one that is expired or not published cannot be cited. */
const card = v.object({
  id: v.string(),
  number: v.string(),
  /** Rises with every step; what a change is decided on. */
  version,
  state,
  /** The edition that this card shows. */
  edition: count,
  /** The edition that people read; null while none is published. */
  live: v.nullable(count),
  /** Whether a newer edition waits to be published. */
  pending: v.boolean(),
  title: v.string(),
  /** The first 120 characters. */
  snippet: v.string(),
  category: v.nullable(named),
  area: areaName,
  source: v.object({ office: v.string(), document: v.nullable(v.string()) }),
  validUntil: v.nullable(moment),
  expired: v.boolean(),
  forResidents: v.boolean(),
  changedAt: moment,
})

const editionLine = v.object({
  edition: count,
  author: named,
  at: moment,
  why: v.nullable(v.string()),
  restoredFrom: v.nullable(count),
  /** Who published it and when; the last time, if it was more than once. */
  published: v.nullable(v.object({ by: named, at: moment })),
})

const view = v.object({
  ...card.entries,
  text: v.string(),
  questions: v.array(v.string()),
  keywords: v.array(v.string()),
  /** Newest first, at most 20; the rest by `versions`. Empty for whoever does not edit. */
  versions: v.array(editionLine),
  can: v.array(v.string()),
})

const change = changeOf('article')
const changed = changedOf(state)

const publicCard = v.object({
  id: v.string(),
  edition: count,
  title: v.string(),
  snippet: v.string(),
  source: v.object({ office: v.string(), document: v.nullable(v.string()) }),
  changedAt: moment,
})

const query = v.pipe(v.string(), v.maxLength(articleLimits.query, 'too-long'))

export const knowledge = {
  /** Ranked, best first, expired ones last. Drafts too, for whoever edits. */
  search: {
    kind: 'read',
    audit: '查知识库',
    may: 'isStaff',
    input: v.strictObject({
      text: query,
      drafts: v.optional(v.boolean(), false),
      category: v.optional(v.nullable(code), null),
      limit: pageSize,
    }),
    output: v.object({ items: v.array(card) }),
  },
  /** What is in a state, last changed first. Only `published` for whoever does not edit. */
  list: {
    kind: 'read',
    audit: '知识列表',
    may: 'isStaff',
    input: v.strictObject({ state: v.optional(state, 'published'), after, limit: pageSize }),
    output: page(card),
  },
  /** One article: the edition that people read (the newest, for whoever edits), or the one that is named. */
  open: {
    kind: 'read',
    audit: '看知识',
    may: 'mayRead',
    input: v.strictObject({ article: id, edition: v.optional(v.nullable(edition), null) }),
    output: view,
  },
  versions: {
    kind: 'read',
    audit: '看历次版本',
    may: 'isEditor',
    input: v.strictObject({ article: id, before: v.optional(v.nullable(edition), null), limit: pageSize }),
    output: v.object({ items: v.array(editionLine) }),
  },
  /** A first edition. The client makes the id: the same again answers the same article. */
  create: {
    kind: 'write',
    audit: '写知识',
    may: 'mayWrite',
    input: v.strictObject({ id, area: code, ...written }),
    output: changed,
  },
  save: {
    kind: 'write',
    audit: '改知识',
    may: 'save',
    input: v.strictObject({ ...change, ...written }),
    output: changed,
  },
  publish: {
    kind: 'write',
    audit: '发布知识',
    may: 'publish',
    input: v.strictObject({ ...change, note: words(textLimits.short) }),
    output: changed,
  },
  retire: {
    kind: 'write',
    audit: '下架知识',
    may: 'retire',
    input: v.strictObject({ ...change, reason: text(textLimits.short, 2) }),
    output: changed,
  },
  /** An earlier text again, as a new edition. */
  restore: {
    kind: 'write',
    audit: '恢复版本',
    may: 'restore',
    input: v.strictObject({ ...change, edition }),
    output: changed,
  },
  /** What residents may read: published for them, in force, for where they live. Ranked when something is asked. */
  public: {
    kind: 'read',
    audit: '查办事知识',
    may: 'anyone',
    open: true,
    input: v.strictObject({ text: v.optional(query, ''), area: v.optional(v.nullable(code), null), limit: pageSize }),
    output: v.object({ items: v.array(publicCard) }),
  },
  'public-article': {
    kind: 'read',
    audit: '看办事知识',
    may: 'anyone',
    open: true,
    input: v.strictObject({ article: id }),
    output: v.object({ ...publicCard.entries, text: v.string(), questions: v.array(v.string()) }),
  },
} as const satisfies Contract

export type KnowledgeContract = typeof knowledge
