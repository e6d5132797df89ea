import type { Letter } from '../../src/domain/letter/letter'
import { ruleActor, type Actor, type Assignment } from '../../src/domain/person/actor'
import { roles, type Role } from '../../src/domain/person/roles'
import { actor, held } from './law-ticket'
import type { LetterPart } from './letter-table'

/** Where a letter lies, whom it keeps out, and what the page says each person is to it then. */
export interface LetterCase {
  readonly name: string
  readonly more: Partial<Letter>
  /** Of one role for one area, somebody with no other part in it. */
  readonly holder: (role: Role, area: string) => Relation
  /** Those who are named in `people`; whoever is not listed is nothing to it. */
  readonly named: Readonly<Partial<Record<string, Relation>>>
}

export type Relation = LetterPart | 'recused' | null

/** The committee of 一社区 is under the office of the east street: whoever works below belongs to both. */
const officesOf: Readonly<Record<string, readonly string[]>> = {
  d: [],
  'd-e': ['street-office'],
  'd-w': ['street-office-w'],
  'd-e-1': ['committee', 'street-office'],
  'd-e-1-g': ['committee', 'street-office'],
  'd-e-2': ['committee-2', 'street-office'],
}
const areas = Object.keys(officesOf)
const of = (role: Role, area: string): Assignment => held(role, { area, offices: officesOf[area] ?? [] })

const people: Readonly<Record<string, Actor>> = {
  'the writer': actor('writer'),
  'the writer, who is the secretary’s deputy': actor('writer', of('community-worker', 'd-e-1')),
  'the writer, who is a secretary of that office': actor('writer', of('secretary', 'd-e-1')),
  'the secretary': actor('secretary', of('secretary', 'd-e-1')),
  'the deputy': actor('deputy', of('community-worker', 'd-e-1')),
  'the street’s secretary': actor('street-secretary', of('secretary', 'd-e')),
  'the street’s deputy': actor('street-deputy', of('street-leader', 'd-e')),
  'the street’s deputy who works in the community': actor('street-deputy', of('grid-leader', 'd-e-1-g')),
  'a handler of the ticket that was made of it': actor('x', held('handler', { unit: 'lamps' })),
  'a handler of the committee': actor('x', held('handler', { unit: 'committee' })),
  'a handler of the street’s office': actor('x', held('handler', { unit: 'street-office' })),
  'a stranger': actor('stranger'),
  'a rule or a timer': ruleActor,
}

const always = {
  'the writer': 'writer',
  'the writer, who is the secretary’s deputy': 'writer',
  'the writer, who is a secretary of that office': 'writer',
  'a rule or a timer': 'rule',
} as const
const inCommunity = ['d-e-1', 'd-e-1-g']
const inStreet = ['d-e', 'd-e-1', 'd-e-1-g', 'd-e-2']

export const letterCases: readonly LetterCase[] = [
  {
    name: 'a letter to the community’s secretary',
    more: {},
    holder: (role, area) => (role === 'secretary' && area === 'd-e-1' ? 'reader' : null),
    named: { ...always, 'the secretary': 'reader', 'the deputy': 'reader' },
  },
  {
    name: 'a letter to the street’s secretary',
    more: {
      level: 'street',
      chosenAreaId: 'd-e',
      desk: { areaId: 'd-e', deputyIds: ['street-deputy'], standsIn: false },
    },
    holder: (role, area) => (role === 'secretary' && area === 'd-e' ? 'reader' : null),
    named: {
      ...always,
      'the street’s secretary': 'reader',
      'the street’s deputy': 'reader',
      'the street’s deputy who works in the community': 'reader',
    },
  },
  {
    name: 'a letter about the community’s secretary',
    more: {
      desk: { areaId: 'd-e', deputyIds: ['street-deputy'], standsIn: false },
      recusal: { personIds: ['secretary', 'deputy'], unitIds: ['committee'] },
    },
    holder: (role, area) =>
      inCommunity.includes(area) ? 'recused' : role === 'secretary' && area === 'd-e' ? 'reader' : null,
    named: {
      ...always,
      'the secretary': 'recused',
      'the deputy': 'recused',
      'the street’s secretary': 'reader',
      'the street’s deputy': 'reader',
      'the street’s deputy who works in the community': 'recused',
      'a handler of the committee': 'recused',
    },
  },
  {
    name: 'a letter about the street’s secretary, in a district without one',
    more: {
      level: 'street',
      chosenAreaId: 'd-e',
      desk: { areaId: 'd', deputyIds: [], standsIn: true },
      recusal: {
        personIds: ['street-secretary', 'street-deputy'],
        unitIds: ['street-office', 'committee', 'committee-2'],
      },
    },
    holder: (role, area) =>
      inStreet.includes(area)
        ? 'recused'
        : (role === 'secretary' || role === 'supervisor') && area === 'd'
          ? 'reader'
          : null,
    named: {
      ...always,
      'the secretary': 'recused',
      'the deputy': 'recused',
      'the street’s secretary': 'recused',
      'the street’s deputy': 'recused',
      'the street’s deputy who works in the community': 'recused',
      'a handler of the committee': 'recused',
      'a handler of the street’s office': 'recused',
    },
  },
]

/** Everybody, and what the page says they are to the letter of a case. */
export const castOf = ({ holder, named }: LetterCase): { name: string; actor: Actor; relation: Relation }[] => [
  ...roles.flatMap((role) =>
    areas.map((area) => ({
      name: `${role} of ${area}`,
      actor: actor('x', of(role, area)),
      relation: holder(role, area),
    })),
  ),
  ...Object.entries(people).map(([name, who]) => ({ name, actor: who, relation: named[name] ?? null })),
]
