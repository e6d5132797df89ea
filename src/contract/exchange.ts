import * as v from 'valibot'
import { agreementEndings, agreementStates, listingKinds, listingStates, sides } from '../domain/exchange/states'
import { levels, solvedAnswers } from '../domain/rating/rating'
import { after, areaName, code, count, id, moment, page, pageSize, text, textLimits, version, words } from './field'
import { changeOf, changedOf, lineOf, named, whoOfUnit } from './matter'
import type { Contract } from './row'

const listingState = v.picklist(listingStates)
const agreementState = v.picklist(agreementStates)
const kind = v.picklist(listingKinds)

export const mostOfOne = 1_000

const quantity = v.pipe(
  v.number(),
  v.integer('bad-quantity'),
  v.minValue(1, 'bad-quantity'),
  v.maxValue(mostOfOne, 'bad-quantity'),
)
const title = text(textLimits.place, 2)

/** One line of a published list: units by name, never a person. */
const listing = v.object({
  id: v.string(),
  number: v.string(),
  version,
  kind,
  state: listingState,
  title: v.string(),
  /** The first 120 characters. */
  text: v.string(),
  area: v.nullable(areaName),
  /** Who gives; null for a need or a project, which is its community's. */
  unit: v.nullable(named),
  quantity: count,
  taken: count,
  finished: count,
  until: v.nullable(moment),
  publishedAt: v.nullable(moment),
  createdAt: moment,
})

const agreement = v.object({
  id: v.string(),
  number: v.string(),
  version,
  state: agreementState,
  ending: v.nullable(v.picklist(agreementEndings)),
  /** What it is about: the need or project, else the resource. */
  title: v.string(),
  unit: named,
  community: v.nullable(areaName),
  from: moment,
  to: moment,
  /** The nearest promise that runs. */
  due: v.nullable(moment),
  createdAt: moment,
})

/** Staff by name and unit, a resident as 居民 by `role` alone. */
const entry = v.object({
  ...lineOf(v.string()),
  who: whoOfUnit,
  text: v.nullable(v.string()),
})

const ofListing = changeOf('listing')
const ofAgreement = changeOf('agreement')
const changedListing = changedOf(listingState)
const changedAgreement = changedOf(agreementState)

const onListing = <F extends v.ObjectEntries>(audit: string, may: string, fields: F) =>
  ({ kind: 'write', audit, may, input: v.strictObject({ ...ofListing, ...fields }), output: changedListing }) as const
const onAgreement = <F extends v.ObjectEntries>(audit: string, may: string, fields: F) =>
  ({
    kind: 'write',
    audit,
    may,
    input: v.strictObject({ ...ofAgreement, ...fields }),
    output: changedAgreement,
  }) as const

const reason = text(textLimits.note, 2)

export const exchange = {
  /** A need or project of a community, a resource of a unit; a resident may raise a need, which the community then publishes. */
  propose: {
    kind: 'write',
    audit: '登记供需',
    may: 'anyone',
    input: v.strictObject({
      /** Made by the client: the same id with the same body is the same line. */
      id,
      kind,
      title,
      text: v.optional(text(textLimits.note, 0), ''),
      /** The community of a need or project; empty = the caller's home. */
      area: v.optional(v.nullable(code), null),
      /** The unit of a resource; empty = the caller's own, when they serve in one alone. */
      unit: v.optional(v.nullable(code), null),
      quantity: v.optional(quantity, 1),
      until: v.optional(v.nullable(moment), null),
      publish: v.optional(v.boolean(), true),
    }),
    output: changedListing,
  },
  edit: onListing('修改供需', 'edit', {
    title,
    text: v.optional(text(textLimits.note, 0), ''),
    quantity,
    until: v.optional(v.nullable(moment), null),
  }),
  publish: onListing('公布供需', 'publish', {}),
  'turn-down': onListing('需求未采纳', 'turn-down', { reason }),
  withdraw: onListing('撤下供需', 'withdraw', { reason: words(textLimits.note) }),
  /** 认领: proposes an agreement to the other side. Not held up by a stale version: what is left decides. */
  claim: {
    kind: 'write',
    audit: '认领供需',
    may: 'claim',
    input: v.strictObject({
      /** The agreement's own id, made by the client. */
      id,
      listing: id,
      /** For a need or project: the unit that gives; empty = the caller's own, when they serve in one alone. */
      unit: v.optional(v.nullable(code), null),
      /** For a resource: the community that receives; empty = the caller's own, when they speak for one alone. */
      area: v.optional(v.nullable(code), null),
      /** A line of one's own that it is met with: the unit's resource, or the community's need. */
      with: v.optional(v.nullable(id), null),
      from: moment,
      to: moment,
      text: words(textLimits.note),
    }),
    output: changedAgreement,
  },
  agree: onAgreement('同意协议', 'agree', { text: words(textLimits.note) }),
  decline: onAgreement('不同意协议', 'decline', { reason }),
  retract: onAgreement('收回协议', 'retract', { reason: words(textLimits.note) }),
  begin: onAgreement('开始协议', 'begin', {}),
  note: onAgreement('记录进展', 'note', { text: text(textLimits.note, 2) }),
  finish: onAgreement('完成协议', 'finish', { text: text(textLimits.note, 2) }),
  rate: onAgreement('评价协议', 'rate', {
    solved: v.picklist(solvedAnswers),
    level: v.picklist(levels),
    words: words(textLimits.note),
  }),
  'hand-back': onAgreement('交还认领', 'hand-back', { reason }),
  'end-early': onAgreement('提前终止', 'end-early', { reason }),

  /** The published lists: 需求清单 资源清单 项目清单, newest first. */
  list: {
    kind: 'read',
    open: true,
    audit: '供需清单',
    may: 'anyone',
    input: v.strictObject({
      kind,
      /** Empty = the caller's home, else the district. For a community also what units above it offer. */
      area: v.optional(v.nullable(code), null),
      /** Only what can still be claimed. */
      open: v.optional(v.boolean(), false),
      after,
      limit: pageSize,
    }),
    output: page(listing),
  },
  /** The published list of agreements: which unit with which community, in which state. */
  agreements: {
    kind: 'read',
    open: true,
    audit: '协议清单',
    may: 'anyone',
    input: v.strictObject({ area: v.optional(v.nullable(code), null), after, limit: pageSize }),
    output: page(agreement),
  },
  open: {
    kind: 'read',
    audit: '查看供需',
    may: 'mayRead',
    input: v.strictObject({ listing: id }),
    output: v.object({
      ...listing.entries,
      text: v.string(),
      mine: v.boolean(),
      /** Why it was turned down or withdrawn. */
      reason: v.nullable(v.string()),
      agreements: v.array(agreement),
      entries: v.array(entry),
      can: v.array(v.string()),
    }),
  },
  agreement: {
    kind: 'read',
    audit: '查看协议',
    may: 'mayRead',
    input: v.strictObject({ agreement: id }),
    output: v.object({
      ...agreement.entries,
      need: v.nullable(v.object({ id: v.string(), title: v.string() })),
      resource: v.nullable(v.object({ id: v.string(), title: v.string() })),
      proposedBy: v.picklist(sides),
      relation: v.picklist([...sides, 'requester']),
      rating: v.nullable(
        v.object({
          at: moment,
          solved: v.picklist(solvedAnswers),
          level: v.picklist(levels),
          words: v.nullable(v.string()),
        }),
      ),
      entries: v.array(entry),
      can: v.array(v.string()),
    }),
  },
  /** A resident's own needs, newest first. */
  mine: {
    kind: 'read',
    audit: '我的需求',
    may: 'anyone',
    input: v.strictObject({ after, limit: pageSize }),
    output: page(listing),
  },
  /** What a side has on the lists, drafts included: a community's or a unit's, newest first. */
  desk: {
    kind: 'read',
    audit: '供需台账',
    may: 'holdsAssignment',
    input: v.strictObject({
      assignment: id,
      state: v.optional(v.nullable(listingState), null),
      after,
      limit: pageSize,
    }),
    output: page(listing),
  },
  /** Agreements that await something, by the nearest promise. */
  queue: {
    kind: 'read',
    audit: '协议待办',
    may: 'holdsAssignment',
    input: v.strictObject({
      assignment: id,
      states: v.optional(v.pipe(v.array(agreementState), v.maxLength(agreementStates.length, 'bad-page')), []),
      after,
      limit: pageSize,
    }),
    output: page(agreement),
  },
} as const satisfies Contract

export type ExchangeContract = typeof exchange
