import type { Role } from '../../src/domain/person/roles'
import type { Call } from '../_kernel/call'
import type { HeldAssignment } from '../_kernel/me'
import type { MatterNoun } from './entry'
import { PROMISE } from './read-queue'
import { levelColumns, notRecused, recusalValues, type LevelColumn, type WorkStates } from './scope'

/** By which hat a matter is mine (contract: inbox.awaiting). */
export type As = Role | 'helper' | 'requester' | 'filer' | 'leader' | 'contact'

/** Binds a value and answers its place: `$7`. */
export type Bind = (value: unknown) => string

/** One range of one index where matters wait for one person: `t` is the noun's table. */
export interface AwaitRange {
  readonly as: As
  /** The assignment; null for a resident. */
  readonly assignment: string | null
  /** `ticket t`, or what it is joined to. */
  readonly from: string
  /** One short range for each; empty where the index does not know the state. */
  readonly states: readonly string[]
  /** The promise that orders it: an expression of the index. */
  readonly promise: string
  /** Everything but state and page; never reads what the person may not see. */
  readonly where: (bind: Bind) => string
}

/** Where a noun's matters wait for people: what `_composed/inbox.ts` lists, one entry a noun. */
export interface AwaitSource {
  readonly noun: MatterNoun
  /** Of `t`: what a card shows. Null = shows none. */
  readonly columns: { readonly text: string; readonly place: string; readonly area: string; readonly urgency: string }
  ranges(call: Call, kindOf: (areaId: string) => string | undefined): readonly AwaitRange[]
}

interface Usual {
  readonly table: string
  /** The states in which each role is the next to act. Roles that are held for an area. */
  readonly byRole: WorkStates<string>
  /** The states in which whoever raised it is. */
  readonly byRequester: readonly string[]
  /** What a hat sees and has to act on, of `t`, in place of the usual: not what they are recused from, nor their own. */
  readonly only?: (call: Call, held: HeldAssignment, bind: Bind) => string
}

/** The column by which a queue of somebody's area is read; undefined where they hold none, or one that has no queue. */
export const columnOf = (
  held: HeldAssignment,
  kindOf: (areaId: string) => string | undefined,
): LevelColumn | undefined => {
  const kind = held.areaId === null ? undefined : kindOf(held.areaId)
  return kind !== undefined && isLevel(kind) ? levelColumns[kind] : undefined
}

/** The usual ranges of a noun: by level for whoever holds a role for an area, and as the requester. */
export const usualRanges = (
  { table, byRole, byRequester, only }: Usual,
  call: Call,
  kindOf: (areaId: string) => string | undefined,
): AwaitRange[] => [
  ...ownRange(call, table, 'requester', byRequester),
  ...call.me.assignments.flatMap((held): AwaitRange[] => {
    const states = byRole[held.role]
    const column = columnOf(held, kindOf)
    if (!states || held.role === 'handler' || !column) return []
    // A value that is bound must stand in the statement: the usual is asked for only where nothing else is.
    const sees = only ?? usual
    const where = (bind: Bind): string =>
      `t.${column} = ${bind(held.areaId)} and t.ended_at is null and ${sees(call, held, bind)}`
    return [{ as: held.role, assignment: held.id, from: `${table} t`, states, promise: PROMISE, where }]
  }),
]

/** Not what they are recused from, nor their own. */
const usual: NonNullable<Usual['only']> = (call, _, bind) => {
  const [offices, me] = recusalValues(call)
  const mine = bind(me)
  return `${notRecused(bind(offices), mine)} and t.requester_id is distinct from ${mine}::uuid`
}

const isLevel = (kind: string): kind is keyof typeof levelColumns => Object.hasOwn(levelColumns, kind)

const ownRange = (call: Call, table: string, as: As, states: readonly string[]): AwaitRange[] =>
  states.length === 0
    ? []
    : [
        {
          as,
          assignment: null,
          from: `${table} t`,
          states,
          promise: PROMISE,
          where: (bind) => `t.requester_id = ${bind(call.me.personId)} and t.ended_at is null`,
        },
      ]
