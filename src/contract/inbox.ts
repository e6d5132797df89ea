import * as v from 'valibot'
import { roles } from '../domain/person/roles'
import { mends, phoneOutcomes, templateAnswers } from '../domain/telling/ways'
import { after, areaName, count, id, moment, page, pageSize } from './field'
import type { Contract } from './row'

/** One matter where I am the next to act. The words of what to do are keyed by noun, state and `as` (src/words/telling.ts). */
const awaited = v.object({
  noun: v.string(),
  id: v.string(),
  number: v.string(),
  state: v.string(),
  /**
   * By which hat it is mine: a role; `helper` for a co-unit's part; `requester`; `filer` when the requester has no app; `leader` of
   * what people do together; `contact` of a unit that is registered.
   */
  as: v.picklist([...roles, 'helper', 'requester', 'filer', 'leader', 'contact']),
  /** The assignment, for a hat; null where it is mine as a resident. */
  assignment: v.nullable(v.string()),
  /** The first 80 characters; empty where the noun shows none in a list. */
  text: v.string(),
  place: v.string(),
  area: v.nullable(areaName),
  urgency: v.nullable(v.string()),
  /** The nearest running promise. */
  due: v.nullable(moment),
})

/** One telling. Its words are keyed by noun and what. */
const news = v.object({
  id: v.string(),
  noun: v.string(),
  subject: v.string(),
  number: v.string(),
  what: v.string(),
  weight: v.picklist(['must', 'news']),
  due: v.nullable(moment),
  madeAt: moment,
  readAt: v.nullable(moment),
  /** Whether the matter is the reader's own. */
  mine: v.boolean(),
  /** The first 40 characters of the reader's own matter; null of anybody else's. */
  text: v.nullable(v.string()),
})

/** Somebody who has to hear of something by phone. Who they are is shown to whoever takes the call, and that is written down. */
const phoneItem = v.object({
  id: v.string(),
  noun: v.string(),
  subject: v.string(),
  number: v.string(),
  what: v.string(),
  due: v.nullable(moment),
  madeAt: moment,
  area: v.nullable(areaName),
  /** Calls so far; the third that fails ends it. */
  calls: count,
  /** Whether this operator has it, somebody else has it, or nobody. */
  held: v.picklist(['me', 'other', 'nobody']),
  heldUntil: v.nullable(moment),
})

const deadLetter = v.object({
  id: v.string(),
  noun: v.string(),
  subject: v.string(),
  number: v.string(),
  what: v.string(),
  weight: v.picklist(['must', 'news']),
  madeAt: moment,
  area: v.nullable(areaName),
  /** Times it was tried. */
  attempts: count,
  calls: count,
  /** Why it was given up: a stable code. */
  failure: v.nullable(v.string()),
})

/** What an administrator did with a dead letter. */
const mended = v.object({
  id: v.string(),
  noun: v.string(),
  number: v.string(),
  what: v.string(),
  area: v.nullable(areaName),
  act: v.picklist(mends),
  by: v.string(),
  at: moment,
  /** Why it had been given up before. */
  failure: v.nullable(v.string()),
})

const templateId = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/, 'bad-id'))
const paged = v.strictObject({ after, limit: pageSize })
const one = v.strictObject({ telling: id })
const changed = v.object({ id: v.string(), state: v.string() })

export const inbox = {
  awaiting: {
    kind: 'read',
    audit: '等我办',
    may: 'anyone',
    input: paged,
    /** By the nearest promise, whatever the noun and the hat. */
    output: page(awaited),
  },
  news: {
    kind: 'read',
    audit: '新消息',
    may: 'anyone',
    input: paged,
    output: page(news),
  },
  count: {
    kind: 'read',
    audit: '消息数',
    may: 'anyone',
    input: v.strictObject({}),
    /** Each counted up to `cap`; beyond it the page writes "99+". `number` = matters that await me or have something unread: each once. */
    output: v.object({ cap: count, awaiting: count, unread: count, number: count }),
  },
  read: {
    kind: 'write',
    audit: '标为已读',
    may: 'anyone',
    input: v.pipe(
      v.strictObject({
        tellings: v.optional(v.pipe(v.array(id), v.maxLength(50, 'bad-page')), []),
        /** Everything that was told of one matter. */
        subject: v.optional(v.nullable(id), null),
        /** Everything up to the newest that is on the screen: what comes meanwhile stays unread. */
        until: v.optional(v.nullable(moment), null),
      }),
      v.check((said) => said.tellings.length > 0 || said.subject !== null || said.until !== null, 'missing'),
    ),
    output: v.object({ read: count }),
  },
  templates: {
    kind: 'read',
    audit: '订阅模板',
    may: 'anyone',
    input: v.strictObject({}),
    /** What `requestSubscribeMessage` may ask for on a tap, by occasion; all empty where no template is configured. */
    output: v.object({ matter: v.array(v.string()), duty: v.array(v.string()) }),
  },
  grant: {
    kind: 'write',
    audit: '订阅结果',
    may: 'anyone',
    /** What `requestSubscribeMessage` answered on one tap. `id` is the tap's: reported twice, it counts once. */
    input: v.strictObject({
      id,
      answers: v.pipe(
        v.array(v.strictObject({ template: templateId, answer: v.picklist(templateAnswers) })),
        v.minLength(1, 'missing'),
        v.maxLength(5, 'too-long'),
      ),
    }),
    output: v.object({ accepted: count }),
  },
  'phone-list': { kind: 'read', audit: '电话告知单', may: 'tellsByPhone', input: paged, output: page(phoneItem) },
  'take-phone': {
    kind: 'write',
    audit: '接下电话告知',
    may: 'tellsByPhone',
    input: one,
    /** Held for half an hour; the look at the number is written down. */
    output: v.object({ id: v.string(), name: v.string(), phone: v.string(), heldUntil: moment }),
  },
  told: {
    kind: 'write',
    audit: '登记电话告知',
    may: 'tellsByPhone',
    input: v.strictObject({ telling: id, command: id, outcome: v.picklist(phoneOutcomes) }),
    output: changed,
  },
  'dead-letters': {
    kind: 'read',
    audit: '没送到的消息',
    may: 'isAdministrator',
    input: paged,
    output: page(deadLetter),
  },
  mended: {
    kind: 'read',
    audit: '处理过的消息',
    may: 'isAdministrator',
    input: paged,
    /** Newest first. */
    output: page(mended),
  },
  retry: { kind: 'write', audit: '重新发送', may: 'isAdministrator', input: one, output: changed },
  'give-up': { kind: 'write', audit: '不再发送', may: 'isAdministrator', input: one, output: changed },
} as const satisfies Contract

export type InboxContract = typeof inbox
