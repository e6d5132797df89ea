import * as v from 'valibot'
import { membershipStates, teamStates } from '../domain/team/team'
import { after, areaName, code, count, id, moment, page, pageSize, text, textLimits, version, words } from './field'
import { changeOf, changedOf } from './matter'
import type { Contract } from './row'

const state = v.picklist(teamStates)
const membershipState = v.picklist(membershipStates)

/** A team on a list: its community, how many they are. */
const card = v.object({
  id: v.string(),
  number: v.string(),
  version,
  state,
  name: v.string(),
  /** The first 120 characters of what it does. */
  what: v.string(),
  area: v.nullable(areaName),
  /** The leader by name: who leads is named. */
  leader: v.string(),
  members: count,
  createdAt: moment,
})

const change = changeOf('team')
const changed = changedOf(state)
/** What a person is to the team now; null = nothing. */
const mine = v.nullable(v.object({ state: membershipState, isNamed: v.boolean() }))
const placed = v.object({ team: v.string(), state: membershipState, isNamed: v.boolean(), members: count })

const write = <F extends v.ObjectEntries>(audit: string, may: string, fields: F) =>
  ({ kind: 'write', audit, may, input: v.strictObject({ ...change, ...fields }), output: changed }) as const
const self = <F extends v.ObjectEntries>(audit: string, may: string, fields: F) =>
  ({ kind: 'write', audit, may, input: v.strictObject({ team: id, ...fields }), output: placed }) as const

const name = text(textLimits.name, 2)
const what = v.optional(text(textLimits.note, 0), '')

export const team = {
  /** By a resident it waits for the community; by the community it is open at once. */
  propose: {
    kind: 'write',
    audit: '成立队伍',
    may: 'anyone',
    input: v.strictObject({
      id,
      name,
      what,
      /** The community; empty = the caller's home. */
      area: v.optional(v.nullable(code), null),
    }),
    output: changed,
  },
  confirm: write('确认队伍', 'confirm', {}),
  decline: write('不予确认队伍', 'decline', { reason: text(textLimits.note, 2) }),
  edit: write('修改队伍', 'edit', { name, what }),
  'hand-over': write('移交队长', 'hand-over', { person: id }),
  disband: write('解散队伍', 'disband', { reason: words(textLimits.note) }),

  /** Said twice it happens once: these need no version. */
  ask: self('申请入队', 'ask', { isNamed: v.optional(v.boolean(), false) }),
  consent: self('是否公开姓名', 'consent', { isNamed: v.boolean() }),
  quit: self('离队', 'quit', {}),
  admit: self('同意入队', 'admit', { person: id }),
  'turn-away': self('未同意入队', 'turn-away', { person: id }),
  remove: self('请出队伍', 'remove', { person: id, reason: text(textLimits.note, 2) }),

  open: {
    kind: 'read',
    audit: '查看队伍',
    may: 'mayRead',
    input: v.strictObject({ team: id }),
    output: v.object({
      ...card.entries,
      what: v.string(),
      /** Those who agreed to be named; the others are only counted. At most 200. */
      named: v.array(v.string()),
      /** How many wait for the leader's yes: for the leader and the community alone. */
      asked: v.nullable(count),
      /** Why it was declined or is over; else why this reader was asked to leave it. */
      reason: v.nullable(v.string()),
      mine,
      isLeader: v.boolean(),
      can: v.array(v.string()),
      canReveal: v.boolean(),
    }),
  },
  /** Who is in it and who asks, for whoever leads. Every look is logged. */
  members: {
    kind: 'write',
    audit: '查看队员名单',
    may: 'mayReveal',
    input: v.strictObject({ team: id }),
    output: v.object({
      members: v.array(
        v.object({ person: v.string(), name: v.string(), state: membershipState, isNamed: v.boolean(), since: moment }),
      ),
    }),
  },
  list: {
    kind: 'read',
    open: true,
    audit: '队伍名录',
    may: 'anyone',
    input: v.strictObject({ area: v.optional(v.nullable(code), null), after, limit: pageSize }),
    output: page(card),
  },
  /** The teams that I am in, lead or asked to join. */
  mine: {
    kind: 'read',
    audit: '我的队伍',
    may: 'anyone',
    input: v.strictObject({ after, limit: pageSize }),
    output: page(v.object({ ...card.entries, mine })),
  },
  /** What awaits the community's yes. */
  queue: {
    kind: 'read',
    audit: '待确认队伍',
    may: 'holdsAssignment',
    input: v.strictObject({ assignment: id, after, limit: pageSize }),
    output: page(card),
  },
} as const satisfies Contract

export type TeamContract = typeof team
