import * as v from 'valibot'
import { emergencies, states, voidReasons } from '../domain/call/states'
import { urgencies } from '../domain/clock/limits'
import { kinds, states as ticketStates } from '../domain/ticket/states'
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
  pathNames,
  phone,
  text,
  textLimits,
  version,
  words,
} from './field'
import { about, changeOf, changedOf, lineOf, named, place, revealed } from './matter'
import type { Contract } from './row'

const state = v.picklist(states)

const change = changeOf('call')
const changed = changedOf(state)

const emergency = v.optional(v.nullable(v.picklist(emergencies)), null)

/** What a call became. `due` = the ticket's nearest promise; null when it promises nothing any more. */
const made = v.object({
  ...changed.entries,
  ticket: v.object({ id: v.string(), number: v.string(), due: v.nullable(moment) }),
})

/** What is being typed while talking: everything may still be missing. */
const draft = v.strictObject({
  text: v.optional(v.pipe(text(textLimits.matter, 0)), ''),
  name: v.optional(v.pipe(text(textLimits.name, 0)), ''),
  place: v.optional(place, {}),
  kind: v.optional(v.nullable(v.picklist(kinds)), null),
  category: v.optional(v.nullable(code), null),
  reply: v.optional(v.pipe(text(textLimits.reply, 0)), ''),
  emergency,
})

/** Whose number it is, as far as an operator may know without a reveal: the surname and stars. */
const callerName = v.object({
  name: v.string(),
  /** The number is bound in the app: they can rate and follow there themselves. */
  isBound: v.boolean(),
})

const card = v.object({
  id: v.string(),
  number: v.string(),
  version,
  state,
  /** Pushed by a call centre, or started by hand. */
  isPushed: v.boolean(),
  /** `138****0001`; null = the number was withheld, and nobody can be rung back. */
  phone: v.nullable(v.string()),
  caller: v.nullable(callerName),
  operator: v.nullable(named),
  /** My own call. */
  mine: v.boolean(),
  /** The first 80 characters of what is being typed. */
  text: v.string(),
  emergency: v.nullable(v.picklist(emergencies)),
  began: moment,
  answered: v.nullable(moment),
  hungUp: v.nullable(moment),
  ended: v.nullable(moment),
  /** The promise that runs: to be filed, or to be rung back. */
  due: v.nullable(moment),
  /** How often the caller was rung back. */
  returns: count,
  reason: v.nullable(v.picklist(voidReasons)),
  ticket: v.nullable(v.object({ id: v.string(), number: v.string() })),
})

const matter = v.object({
  id: v.string(),
  number: v.string(),
  state: v.picklist(ticketStates),
  kind: v.picklist(kinds),
  /** The first 80 characters. */
  text: v.string(),
  place: v.string(),
  area: v.nullable(areaName),
  due: v.nullable(moment),
  createdAt: moment,
})

const entry = v.object({
  ...lineOf(state),
  who: v.object({ name: v.string(), role: v.string() }),
  note: v.nullable(v.string()),
})

const view = v.object({
  ...card.entries,
  path: pathNames,
  draft: v.nullable(v.object({ ...draft.entries, place: v.object(place.entries) })),
  /** Counts up with every draft that is kept; the next one must be greater. */
  revision: count,
  entries: v.array(entry),
  /** To whom it can be handed: the operators of this desk, whoever is away left out. */
  operators: v.array(named),
  /** Roads that this reader may take now, from the one table. */
  can: v.array(v.string()),
  canReveal: v.boolean(),
})

const write = <F extends v.ObjectEntries>(audit: string, may: string, fields: F) =>
  ({ kind: 'write', audit, may, input: v.strictObject({ ...change, ...fields }), output: changed }) as const

const matterSaid = {
  text: text(textLimits.matter),
  /** The caller's name, as they say it; empty when they do not. */
  name: v.optional(v.pipe(text(textLimits.name, 0)), ''),
  place,
  emergency,
}

export const hotline = {
  start: {
    kind: 'write',
    audit: '登记来电',
    may: 'holdsAssignment',
    input: v.strictObject({
      /** Made by the client. When a call centre has pushed this very call already, the answer names that one. */
      id,
      assignment: id,
      /** Null = the number was withheld. */
      phone: v.optional(v.nullable(phone), null),
      /** A second call of the same number within ten minutes, apart from the one that is there. */
      apart: v.optional(v.boolean(), false),
    }),
    output: changed,
  },
  'pick-up': write('接听', 'pick-up', {}),
  note: {
    kind: 'write',
    audit: '暂存',
    may: 'note',
    input: v.strictObject({
      call: id,
      revision: v.pipe(
        v.number(),
        v.integer('bad-version'),
        v.minValue(1, 'bad-version'),
        v.maxValue(1_000_000, 'bad-version'),
      ),
      draft,
    }),
    output: v.object({ id: v.string(), revision: count }),
  },
  'hang-up': write('挂断', 'hang-up', {}),
  file: {
    kind: 'write',
    audit: '登记成单',
    may: 'file',
    input: v.strictObject({
      ...change,
      ...matterSaid,
      about: v.optional(v.nullable(about), null),
      kind: v.optional(v.picklist(kinds), 'help'),
      /** Named together with the urgency, the ticket is accepted at once. */
      category: v.optional(v.nullable(code), null),
      urgency: v.optional(v.nullable(v.picklist(urgencies)), null),
    }),
    output: made,
  },
  'answer-now': {
    kind: 'write',
    audit: '当场答复',
    may: 'answer-now',
    input: v.strictObject({
      ...change,
      // A consultation is about nobody: what is about somebody is filed, and answered by others.
      ...matterSaid,
      reply: text(textLimits.reply, 4),
      /** The knowledge article that it was read from, in the version that was read. */
      article: v.optional(v.nullable(v.strictObject({ id, version })), null),
    }),
    output: made,
  },
  drop: write('记为无效', 'drop', { reason: v.picklist(voidReasons), note: words(textLimits.note) }),
  'hand-over': write('转交', 'hand-over', {
    /** An operator of this desk; null = whoever is next on duty. */
    to: v.optional(v.nullable(id), null),
    note: text(textLimits.note),
  }),
  'take-over': write('接手', 'take-over', {}),
  'return-call': write('回拨', 'return-call', {}),
  reveal: {
    kind: 'write',
    audit: '查看来电号码',
    may: 'mayReveal',
    input: v.strictObject({ call: id }),
    output: revealed,
  },

  board: {
    kind: 'read',
    audit: '坐席台',
    may: 'holdsAssignment',
    input: v.strictObject({
      assignment: id,
      /** `seen` of the last reply: when nothing changed meanwhile, `calls` is null. */
      since: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(64, 'bad-page'))), null),
    }),
    /** Mine first, then ringing, waiting to be filed, missed, and what colleagues are talking; at most 40 of each. */
    output: v.object({ seen: v.string(), calls: v.nullable(v.array(card)) }),
  },
  open: { kind: 'read', audit: '查看来电', may: 'mayRead', input: v.strictObject({ call: id }), output: view },
  caller: {
    kind: 'read',
    audit: '来电弹屏',
    may: 'holdsAssignment',
    input: v.pipe(
      v.strictObject({
        assignment: id,
        /** One of both: a call that is on the board, or a number as it is typed. */
        call: v.optional(v.nullable(id), null),
        phone: v.optional(v.nullable(phone), null),
      }),
    ),
    output: v.object({
      /** Null when the number is withheld or nobody's yet. */
      caller: v.nullable(v.object({ ...callerName.entries, home: v.nullable(areaName) })),
      phone: v.nullable(v.string()),
      open: v.array(matter),
      /** The last ten, newest first. */
      past: v.array(matter),
      calls: v.array(card),
      /** Calls of this number in the last 30 days, this one left out; counted to 99. */
      repeats: count,
    }),
  },
  similar: {
    kind: 'read',
    audit: '相似来电',
    may: 'holdsAssignment',
    input: v.strictObject({ assignment: id, area: code, text: text(textLimits.matter) }),
    /** Open tickets of the same community of the last 14 days, most alike first; `alike` from 0 to 1. */
    output: v.object({ items: v.array(v.object({ ...matter.entries, alike: v.number() })) }),
  },
  calls: {
    kind: 'read',
    audit: '来电记录',
    may: 'holdsAssignment',
    input: v.strictObject({
      assignment: id,
      /** The day in China; null = from now backwards. */
      day: v.optional(v.nullable(day), null),
      after,
      limit: pageSize,
    }),
    output: page(card),
  },
} as const satisfies Contract

export type HotlineContract = typeof hotline
