import { parse } from 'valibot'
import { ticket as contract } from '../../../src/contract/ticket'
import type { Urgency } from '../../../src/domain/clock/limits'
import { ruleActor, type Actor } from '../../../src/domain/person/actor'
import { heldFor } from '../../../src/domain/person/roles'
import type { Result } from '../../../src/domain/result'
import { decide } from '../../../src/domain/ticket/decide'
import { open } from '../../../src/domain/ticket/open'
import type { Facts, RoadInput, RoadName } from '../../../src/domain/ticket/roads'
import type { Ticket } from '../../../src/domain/ticket/ticket'
import { demoCategories } from './categories'
import { planDemo } from './plan'
import type { Step } from './plan/diary'
import { demoPopulation } from './population'
import { SEED } from './seed-name'
import { demoUnits } from './units'

/**
 * A desk may be started at any hour of any day, and its plan must be lawful then. The law is pure, so many moments can be tried in the
 * time that the engine needs for one.
 */
const people = new Map(demoPopulation(SEED).map((person) => [person.uid, person]))
const byPhone = new Map([...people.values()].map((person) => [person.phone, person.uid]))
const units = demoUnits()
const parents = new Map(demoCategories().map((category) => [category.id, category.parent]))
const lowRisk = new Set(demoCategories().flatMap((category) => (category.leaf?.lowRisk ? [category.id] : [])))

const unitFacts = new Map(
  units.map((unit) => [
    unit.id,
    { id: unit.id, isCommunity: unit.kind === 'community', duties: unit.duties, hasHandler: true },
  ]),
)

const MOMENTS = Array.from({ length: 6 }, (_, i) => Date.parse('2026-01-03T00:10:00Z') + i * (58 * 24 + 7) * 3_600_000)

test.each(MOMENTS.map((at) => new Date(at).toISOString()))('the plan made at %s is lawful', (at) => {
  for (const { id, steps } of planDemo(SEED, Date.parse(at))) {
    const [told, ...rest] = steps
    if (!told) throw new Error('nothing was told')
    let ticket = must(opened(id, told), told)
    for (const step of rest) {
      if (step.only) ticket = must(decide('lapse', ticket, ruleActor, {}, facts(ticket, step.at - 1)), step)
      ticket = must(decided(ticket, step), step)
      if (ticket.state !== step.to) throw new Error(`${step.action} led to ${ticket.state}, not ${step.to}`)
    }
  }
})

function actorOf(uid: string): Actor {
  const held = people.get(uid)?.holdings ?? []
  return {
    personId: uid,
    assignments: held.map(([role, where, post], i) => ({
      id: `${uid}/${i}`,
      role,
      areaId: heldFor[role] === 'area' ? where : null,
      unitId: heldFor[role] === 'unit' ? where : null,
      post,
    })),
  }
}

function opened(id: string, step: Step): Result<Ticket> {
  const input = step.input as {
    kind: Ticket['kind']
    channel: Ticket['channel']
    about?: { unit: string }
    onBehalf?: { phone: string }
  }
  const requesterId = input.onBehalf ? (byPhone.get(input.onBehalf.phone) ?? '') : step.as
  const unitIds = input.about
    ? units.filter((unit) => unit.id === input.about?.unit || unit.parent === input.about?.unit).map((unit) => unit.id)
    : []
  return open(
    actorOf(step.as),
    {
      id,
      kind: input.kind,
      channel: input.channel,
      requesterId,
      areaPath: ['510116'].concat(streetsOf(step)),
      recusal: { personIds: [], unitIds },
    },
    step.at,
  )
}

/** Street dispatchers act only in their street: where it is, is told by the point or by the area. */
const streetsOf = (step: Step): string[] => {
  const { area } = (step.input as { place: { area: string | null } }).place
  return area ? [area.slice(0, 9), area.slice(0, 12), area] : ['510116001', '510116002']
}

interface Said {
  readonly category?: string
  readonly urgency?: Urgency
  readonly lead?: string
  readonly unit?: string
  readonly later?: string | null
  readonly co?: readonly { unit: string; due: string }[]
}

function decided(ticket: Ticket, step: Step): Result<Ticket> {
  const row = contract[step.action as keyof typeof contract]
  const said = parse(row.input, { ticket: ticket.id, version: 1, command: ticket.id, ...step.input }) as unknown as Said
  const inputs: { [N in RoadName]?: RoadInput[N] } = {
    supply: { silent: false },
    'finish-part': { unitId: said.unit ?? '' },
    accept: { categoryId: said.category ?? '', urgency: said.urgency ?? 'ordinary', recusal: ticket.recusal },
    dispatch: {
      slipId: 'slip',
      mode: 'assign',
      leadUnitId: said.lead ?? '',
      coUnits: (said.co ?? []).map((co) => ({
        slipId: 'co',
        unitId: co.unit,
        due: Date.parse(co.due),
      })),
    },
  }
  const road = step.action as RoadName
  const { later } = said
  const spoken = later === undefined ? said : { ...said, later: later === null ? null : Date.parse(later) }
  const input = (inputs[road] ?? spoken) as unknown as RoadInput[typeof road]
  const result = decide(
    road,
    ticket,
    actorOf(step.as),
    input,
    facts(ticket, step.at, said.category ?? ticket.categoryId),
  )
  if (!result.ok || road !== 'settle' || !lowRisk.has(ticket.categoryId ?? '')) return result
  const { outcome } = step.input
  return outcome === 'fixed' || outcome === 'partly'
    ? decide('answer', result.value, ruleActor, {}, facts(result.value, step.at))
    : result
}

function facts(ticket: Ticket, at: number, category = ticket.categoryId): Facts {
  const posts = [...people.values()].flatMap((person) =>
    person.holdings.flatMap(([role, where, post]) =>
      role === 'handler' && where === ticket.lead?.unitId ? [{ personId: person.uid, post, away: false }] : [],
    ),
  )
  const path: string[] = []
  for (let step = category; step; step = parents.get(step) ?? null) path.push(step)
  return {
    at,
    posts,
    units: unitFacts,
    categoryPath: path,
    sample: 0,
    // Nobody of the district: a number alone.
    requesterReach: ticket.requesterId === '' ? 'phone' : 'app',
  }
}

function must(result: Result<Ticket>, step: Step): Ticket {
  if (result.ok) return result.value
  throw new Error(
    `${step.as} ${step.action} at ${new Date(step.at).toISOString()}: ${result.code} ${JSON.stringify(result.detail)}`,
  )
}
