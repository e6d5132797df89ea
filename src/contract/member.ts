import * as v from 'valibot'
import { organisationKinds } from '../domain/organisation/organisation'
import { declineReasons, freeTimes, offers, skills, states, subjects } from '../domain/registration/states'
import { after, areaName, code, count, id, moment, page, pageSize, pathNames, text, textLimits, version } from './field'
import { changeOf, changedOf, revealed } from './matter'
import type { Contract } from './row'

const state = v.picklist(states)
const change = changeOf('registration')
const changed = changedOf(state)

const several = <T extends v.GenericSchema>(one: T, most: number) =>
  v.optional(v.pipe(v.array(one), v.maxLength(most, 'too-many')), [])

/** The least that serves: all of it may be left empty. */
const gives = {
  skills: several(v.picklist(skills), skills.length),
  times: several(v.picklist(freeTimes), freeTimes.length),
  offers: several(v.picklist(offers), offers.length),
}

const card = v.object({
  id: v.string(),
  number: v.string(),
  version,
  state,
  subject: v.picklist(subjects),
  /** Of a unit as it stands; of a person only the surname and stars, to anyone but themselves. */
  name: v.string(),
  organisation: v.nullable(v.object({ id: v.string(), name: v.string() })),
  community: v.nullable(areaName),
  due: v.nullable(moment),
  createdAt: moment,
  changedAt: moment,
})

const view = v.object({
  ...card.entries,
  unit: v.nullable(v.string()),
  path: pathNames,
  skills: v.array(v.picklist(skills)),
  times: v.array(v.picklist(freeTimes)),
  offers: v.array(v.picklist(offers)),
  question: v.nullable(v.string()),
  answer: v.nullable(v.string()),
  declined: v.nullable(v.object({ reason: v.picklist(declineReasons), words: v.string() })),
  confirmedAt: v.nullable(moment),
  endedAt: v.nullable(moment),
  mine: v.boolean(),
  can: v.array(v.string()),
  canReveal: v.boolean(),
})

const write = <F extends v.ObjectEntries>(audit: string, may: string, fields: F) =>
  ({ kind: 'write', audit, may, input: v.strictObject({ ...change, ...fields }), output: changed }) as const

/** 双报到: members and units register where they live and stand. */
export const member = {
  /**
   * Registers oneself, or a unit that one serves in, with a community; while confirmed elsewhere it is a move: the old one ends
   * as `moved` when the new one is confirmed. A unit in no directory is named. Refusals: `waits-already`,
   * `registered-here-already`, `not-of-this-unit`, `unknown-area`, `unknown-organisation`, `unknown-unit`, `unit-nameless`.
   */
  register: {
    kind: 'write',
    audit: '报到',
    may: 'anyone',
    input: v.strictObject({
      id,
      subject: v.optional(v.picklist(subjects), 'member'),
      community: code,
      organisation: v.optional(v.nullable(code), null),
      unit: v.optional(v.nullable(code), null),
      unitName: v.optional(v.nullable(text(60, 2)), null),
      ...gives,
    }),
    output: v.object({ ...changed.entries, due: moment, moves: v.boolean() }),
  },
  ask: write('请补充', 'ask', { question: text(textLimits.note) }),
  supply: write('补充说明', 'supply', { text: text(textLimits.note) }),
  confirm: write('确认报到', 'confirm', {}),
  decline: write('不予确认', 'decline', { reason: v.picklist(declineReasons), words: text(textLimits.note) }),
  withdraw: write('撤回报到', 'withdraw', {}),
  update: write('改报到资料', 'update', gives),
  leave: write('退出报到', 'leave', {}),

  open: { kind: 'read', audit: '查看报到', may: 'mayRead', input: v.strictObject({ registration: id }), output: view },
  /** My own registrations, and those of units that I registered: newest first, at most thirty. */
  mine: {
    kind: 'read',
    audit: '我的报到',
    may: 'anyone',
    input: v.strictObject({}),
    output: v.object({ items: v.array(card) }),
  },
  queue: {
    kind: 'read',
    audit: '待确认报到',
    may: 'holdsAssignment',
    input: v.strictObject({
      assignment: id,
      states: v.optional(v.pipe(v.array(state), v.maxLength(states.length, 'bad-page')), []),
      after,
      limit: pageSize,
    }),
    output: page(card),
  },
  counts: {
    kind: 'read',
    audit: '报到计数',
    may: 'holdsAssignment',
    input: v.strictObject({ assignment: id }),
    output: v.object({ cap: count, states: v.record(v.string(), count), late: count }),
  },
  reveal: {
    kind: 'write',
    audit: '查看联系方式',
    may: 'mayReveal',
    input: v.strictObject({ registration: id }),
    output: revealed,
  },
  /**
   * The tree of organisations with its counts, one level at a time; without `under`, its root. Counts are of confirmed
   * registrations: `here` = reported to a community of this organisation, `ours` = members of this organisation, wherever they
   * reported. Null = hidden, because it could point at a person.
   */
  organisations: {
    kind: 'read',
    audit: '党组织',
    may: 'anyone',
    open: true,
    input: v.strictObject({ under: v.optional(v.nullable(code), null) }),
    output: v.object({
      path: v.array(v.object({ id: v.string(), name: v.string() })),
      asOf: moment,
      children: v.array(
        v.object({
          id: v.string(),
          name: v.string(),
          kind: v.picklist(organisationKinds),
          area: v.nullable(areaName),
          children: count,
          base: v.picklist(['here', 'ours']),
          members: v.nullable(count),
          units: v.nullable(count),
        }),
      ),
    }),
  },
  /** Organisations by name, for whoever registers. */
  'find-organisation': {
    kind: 'read',
    audit: '找党组织',
    may: 'anyone',
    input: v.strictObject({ name: text(textLimits.search) }),
    output: v.object({ found: v.array(v.object({ id: v.string(), name: v.string(), above: v.nullable(v.string()) })) }),
  },
} as const satisfies Contract

export type MemberContract = typeof member
