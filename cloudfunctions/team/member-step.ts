import { done, refuse, type Result } from '../../src/domain/result'
import { membershipLaw } from '../../src/domain/team/decide'
import { mayRead } from '../../src/domain/team/may'
import type { MembershipInput, MembershipRoad } from '../../src/domain/team/roads'
import type { MembershipState } from '../../src/domain/team/team'
import type { Telling } from '../../src/domain/telling/telling'
import type { Call } from '../_kernel/call'
import { uuidOf } from '../_kernel/chain'
import { tell } from '../_matter/tell'
import { lockTeam, membershipOf, saveMembership } from './store'

interface Placed {
  readonly team: string
  readonly state: MembershipState
  readonly isNamed: boolean
  readonly members: number
}

/** Where each road leads: whoever is there already said it twice, and nothing happens again. */
const leads: Readonly<Record<MembershipRoad, readonly MembershipState[]>> = {
  ask: ['asked', 'in'],
  admit: ['in'],
  'turn-away': ['out'],
  consent: [],
  quit: ['out'],
  remove: ['out'],
}

/** Takes a road of one person in one team, under the team's lock. */
export const memberStep = async <N extends MembershipRoad>(
  call: Call,
  road: N,
  said: { readonly team: string; readonly person: string; readonly reason?: string },
  input: MembershipInput[N],
  tellings: readonly Telling[] = [],
  isNamed?: boolean,
): Promise<Result<Placed>> => {
  const loaded = await lockTeam(call.db, said.team)
  if (!loaded || !mayRead(call.me, loaded.matter)) return refuse('not-found')
  const team = loaded.matter
  const before = await membershipOf(call.db, team, said.person)
  const placed = (state: MembershipState, named: boolean, members: number): Result<Placed> =>
    done({ team: team.id, state, isNamed: named, members })
  const isSelf = said.person === call.me.personId
  const facts = { at: call.at, isMember: false }
  const isTheirs = membershipLaw.openRoad(road)?.who(call.me, before, facts)
  // Whoever does not lead it learns nothing of who is in it.
  if (!isSelf && !isTheirs) return refuse('not-yours')
  const isThere = before.version > 0 && leads[road].includes(before.state)
  if (isThere && isTheirs) return placed(before.state, before.isNamed, loaded.members)
  // Whoever was never anything to the team is nobody's to admit or to remove.
  if (!isSelf && before.version === 0) return refuse('not-found')
  const decided = membershipLaw.decide(road, before, call.me, input, facts)
  if (!decided.ok) return decided
  const after = isNamed === undefined ? decided.value : { ...decided.value, isNamed }
  const members = await saveMembership(call.db, team, before, after, call.at, said.reason ?? null)
  await tell(
    call.db,
    {
      noun: 'team',
      matter: team,
      number: loaded.number,
      entryId: uuidOf('membership', team.id, said.person, String(after.version)),
      actor: call.me,
    },
    tellings.length > 0 || road !== 'ask'
      ? tellings
      : [{ to: { person: team.leaderId }, what: 'asks-to-join', weight: 'news' }],
    call.at,
  )
  return placed(after.state, after.isNamed, members)
}
