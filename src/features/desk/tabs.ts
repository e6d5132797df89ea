import type { Role } from '../../domain/person/roles'
import { workStates } from '../../domain/ticket/queue'
import type { State } from '../../domain/ticket/states'
import { stateWords } from '../../words/ticket'
import type { Counts } from './view'

/** `all` = every state that the role works on; `co` = what my unit helps another one with. */
export type Tab = 'all' | 'co' | State

export interface TabLine {
  readonly value: Tab
  readonly label: string
}

const statesOf = (role: Role): readonly State[] => workStates[role] ?? []

const total = (role: Role, counts: Counts): number =>
  statesOf(role).reduce((sum, state) => sum + (counts.states[state] ?? 0), 0)

/** Counted in the cloud up to a cap: beyond it nobody needs the number. */
export const sayCount = (count: number, cap: number): string => (count > cap ? `${cap}+` : String(count))

const labelled = (name: string, count: number | null, cap: number): string =>
  count === null ? name : `${name} ${sayCount(count, cap)}`

export const tabsOf = (role: Role, counts: Counts | undefined): TabLine[] => {
  const cap = counts?.cap ?? 0
  const line = (value: Tab, name: string, count: number | undefined): TabLine => ({
    value,
    label: labelled(name, counts ? (count ?? 0) : null, cap),
  })
  return [
    line('all', role === 'handler' ? '主办' : '全部', counts && total(role, counts)),
    ...statesOf(role).map((state) => line(state, stateWords[state], counts?.states[state])),
    ...(role === 'handler' ? [line('co', '协办', counts?.co)] : []),
  ]
}

/** What a tab asks the cloud for. */
export const askedBy = (tab: Tab): { states: State[]; side: 'lead' | 'co' } => {
  if (tab === 'co') return { states: [], side: 'co' }
  return { states: tab === 'all' ? [] : [tab], side: 'lead' }
}

/** How many have come since the counts that the list was drawn with; never negative, and silent beyond the cap. */
export const newSince = (role: Role, before: Counts | undefined, now: Counts | undefined): number => {
  if (!before || !now) return 0
  const [was, is] = [total(role, before) + before.co, total(role, now) + now.co]
  return is > now.cap ? 0 : Math.max(0, is - was)
}
