import type { Actor } from '../../src/domain/person/actor'
import { done, refuse, type Result } from '../../src/domain/result'
import { decide } from '../../src/domain/ticket/decide'
import { capacityOf, mayRead } from '../../src/domain/ticket/may'
import type { Facts, RoadInput, RoadName } from '../../src/domain/ticket/roads'
import type { State } from '../../src/domain/ticket/states'
import type { Call } from '../_kernel/call'
import { canonical, sha256 } from '../_kernel/chain'
import type { Queries } from '../_kernel/database'
import { wordless, type Words } from './entry'
import { findCommand, lastChange, lockTicket, saveStep, takePhotos, type Loaded, type Side } from './store'

export interface Change {
  readonly ticket: string
  readonly version: number
  readonly command: string
}

export interface Changed {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly state: State
}

/** What an action has made of its input: the law's part, the words for the history, and what goes down beside them. */
export interface Plan<N extends RoadName> extends Side {
  readonly input: RoadInput[N]
  readonly words?: Partial<Words>
  readonly facts?: Partial<Pick<Facts, 'units' | 'categoryPath'>>
  readonly photos?: readonly string[]
}

const changed = (loaded: Loaded): Changed => ({
  id: loaded.ticket.id,
  number: loaded.number,
  version: loaded.ticket.version,
  state: loaded.ticket.state,
})

/**
 * may → load → decide → commit → answer, for every road but `submit`. The plan is made under the row's lock, after the
 * caller is known to be allowed to see the ticket at all: a stranger and whoever is recused hear `not-found`.
 */
export const take = async <N extends RoadName>(
  call: Call,
  road: N,
  said: Change,
  plan: (loaded: Loaded) => Promise<Result<Plan<N>>> | Result<Plan<N>>,
): Promise<Result<Changed>> => {
  const loaded = await lockTicket(call.db, said.ticket, call.at)
  if (!loaded) return refuse('not-found')
  const fingerprint = sha256(canonical([road, call.me.personId, said]))
  const told = said.version === loaded.ticket.version ? undefined : await findCommand(call.db, said.command)
  // Whoever gave a ticket away can no longer see it, but still hears that their own step was taken.
  if (told?.ticket_id === loaded.ticket.id && told.fingerprint === fingerprint)
    return done({ ...changed(loaded), version: told.seq + 1, state: told.to_state })
  if (!mayRead(call.me, loaded.ticket)) return refuse('not-found')
  if (told) return refuse('same-id-other-body')
  if (said.version !== loaded.ticket.version) return stale(call, loaded)
  const planned = await plan(loaded)
  if (!planned.ok) return planned
  const stepped = await step(call.db, loaded, road, call.me, planned.value, {
    id: said.command,
    at: call.at,
    fingerprint,
  })
  return stepped.ok ? done(changed(stepped.value)) : stepped
}

const stale = async (call: Call, loaded: Loaded): Promise<Result<Changed>> => {
  const last = await lastChange(call.db, loaded.ticket.id)
  return refuse('stale-version', {
    version: loaded.ticket.version,
    state: loaded.ticket.state,
    ...(last ? { road: last.road, by: last.by, role: last.role, at: last.at.toISOString() } : {}),
  })
}

interface Hand {
  readonly id: string
  readonly at: number
  readonly fingerprint: string
}

/** One step of one ticket: decided by the law, written with its entry. */
export const step = async <N extends RoadName>(
  db: Queries,
  loaded: Loaded,
  road: N,
  actor: Actor,
  plan: Plan<N>,
  hand: Hand,
): Promise<Result<Loaded>> => {
  const facts: Facts = {
    at: hand.at,
    posts: loaded.posts,
    units: plan.facts?.units ?? new Map(),
    categoryPath: plan.facts?.categoryPath ?? [],
    sample: sampleOf(loaded.ticket.id),
  }
  const decided = decide(road, loaded.ticket, actor, plan.input, facts)
  if (!decided.ok) return decided
  const byStaff = actor.personId !== loaded.ticket.requesterId && actor.personId !== loaded.ticket.filerId
  const { side, next } = { side: plan, next: decided.value }
  const seq = loaded.lastSeq + 1
  const made = {
    id: hand.id,
    ticketId: next.id,
    seq,
    road,
    from: loaded.ticket.state,
    to: next.state,
    at: hand.at,
    actorId: actor.isRule ? null : actor.personId,
    capacity: capacityOf(road, actor, next.lead ? next : loaded.ticket),
    words: { ...wordless, ...plan.words },
    fingerprint: hand.fingerprint,
    prevHash: loaded.lastHash,
  }
  const lastHash = await saveStep(db, next, made, side)
  if (lastHash === null) return refuse('same-id-other-body')
  if (plan.photos && !(await takePhotos(db, plan.photos, actor.personId, next.id, hand.id, byStaff)))
    return refuse('photo-not-found')
  return done({ ...loaded, ticket: next, lastSeq: seq, lastHash })
}

/** The seeded draw for one ticket in [0, 1): anyone can recompute it from the ticket's own id. */
const sampleOf = (id: string): number =>
  Number.parseInt(sha256(`callback-sample:${id}`).slice(0, 8), 16) / 0x1_0000_0000
