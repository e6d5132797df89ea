import type { Actor } from '../../src/domain/person/actor'
import { done, refuse, type Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import { canonical, sha256 } from '../_kernel/chain'
import type { Queries } from '../_kernel/database'
import { wordless, type Words } from './entry'
import type { Kept, Loaded, Room } from './room'
import { findCommand, lastChange, saveStep, takePhotos, type Side } from './store'
import { tell } from './tell'

/** Every change names the version it was decided on, and its own id: sent twice, it happens once. */
export interface Change {
  readonly version: number
  readonly command: string
}

export interface Changed<S extends string = string> {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly state: S
}

/** What an action has made of its input: the law's part, the words for the history, and what goes down beside them. */
export interface Plan<T, F> extends Side {
  readonly input: T
  readonly words?: Partial<Words>
  readonly facts?: Partial<F>
  readonly photos?: readonly string[]
}

/** Whose hand a step is: the client's command, or an id drawn for a timer. */
export interface Hand {
  readonly id: string
  readonly at: number
  readonly fingerprint: string
}

export interface Steps<M extends Kept, I, F, L extends Loaded<M>> {
  /**
   * may → load → decide → commit → answer, for every road but the one that makes the matter. The plan is made under the row's
   * lock, after the caller is known to be allowed to see the matter at all: a stranger and whoever is recused hear `not-found`.
   */
  readonly take: <N extends keyof I & string>(
    call: Call,
    road: N,
    id: string,
    said: Change,
    plan: (loaded: L) => Promise<Result<Plan<I[N], F>>> | Result<Plan<I[N], F>>,
  ) => Promise<Result<Changed<M['state']>>>
  /** One step of one matter: decided by the law, written with its entry, told to whom it concerns. */
  readonly step: <N extends keyof I & string>(
    db: Queries,
    loaded: L,
    road: N,
    actor: Actor,
    plan: Plan<I[N], F>,
    hand: Hand,
  ) => Promise<Result<L>>
}

/** The steps of a noun, from how it keeps its matters. */
export const stepsOf = <M extends Kept, I, F extends { readonly at: number }, L extends Loaded<M>>(
  room: Room<M, I, F, L>,
): Steps<M, I, F, L> => {
  const changed = (loaded: L): Changed<M['state']> => ({
    id: loaded.matter.id,
    number: loaded.number,
    version: loaded.matter.version,
    state: loaded.matter.state,
  })

  const stale = async (call: Call, { matter }: L): Promise<Result<Changed<M['state']>>> => {
    const last = await lastChange(call.db, matter.id)
    return refuse('stale-version', {
      version: matter.version,
      state: matter.state,
      ...(last ? { road: last.road, by: last.by, role: last.role, at: last.at.toISOString() } : {}),
    })
  }

  const step: Steps<M, I, F, L>['step'] = async (db, loaded, road, actor, plan, hand) => {
    const before = loaded.matter
    const facts = room.facts(loaded, plan.facts ?? {}, hand.at)
    const decided = room.law.decide(road, before, actor, plan.input, facts)
    if (!decided.ok) return decided
    const after = decided.value
    const seq = loaded.lastSeq + 1
    const capacity = room.capacityOf(road, actor, before, after)
    const made = {
      id: hand.id,
      noun: room.noun,
      subjectId: after.id,
      seq,
      road,
      from: before.state,
      to: after.state,
      at: hand.at,
      actorId: actor.isRule ? null : actor.personId,
      capacity,
      words: { ...wordless, ...plan.words },
      fingerprint: hand.fingerprint,
      prevHash: loaded.lastHash,
    }
    const lastHash = await saveStep(db, room.table, after.version, room.columns(after), made, plan)
    if (lastHash === null) return refuse('same-id-other-body')
    const byStaff = capacity.role !== 'requester' && capacity.role !== 'filer'
    if (plan.photos && !(await takePhotos(db, plan.photos, actor.personId, after.id, hand.id, byStaff)))
      return refuse('photo-not-found')
    const taken = { road, before, after, actor, at: hand.at, facts }
    await tell(
      db,
      { noun: room.noun, matter: after, number: loaded.number, entryId: hand.id, actor },
      room.tell(taken),
      hand.at,
    )
    return done({ ...loaded, matter: after, lastSeq: seq, lastHash })
  }

  const take: Steps<M, I, F, L>['take'] = async (call, road, id, said, plan) => {
    const loaded = await room.lock(call.db, id, call.at)
    const isTheirs = loaded !== null && room.mayRead(call.me, loaded.matter)
    // What does not exist and what is not theirs cost the same statements: a count of them tells nothing either.
    const told =
      isTheirs && said.version === loaded.matter.version ? undefined : await findCommand(call.db, said.command)
    if (!loaded) return refuse('not-found')
    const { matter } = loaded
    const fingerprint = sha256(canonical([road, call.me.personId, said]))
    // Whoever gave a matter away can no longer see it, but still hears that their own step was taken.
    if (told?.subject_id === matter.id && told.fingerprint === fingerprint)
      return done({ ...changed(loaded), version: told.seq + 1, state: told.to_state as M['state'] })
    if (!isTheirs) return refuse('not-found')
    if (told) return refuse('same-id-other-body')
    if (said.version !== matter.version) return stale(call, loaded)
    const planned = await plan(loaded)
    if (!planned.ok) return planned
    const stepped = await step(call.db, loaded, road, call.me, planned.value, {
      id: said.command,
      at: call.at,
      fingerprint,
    })
    return stepped.ok ? done(changed(stepped.value)) : stepped
  }

  return { take, step }
}
