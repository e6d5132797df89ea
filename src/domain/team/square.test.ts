import { membershipIn, teamFacts, teamIn, togetherCast } from '../../../tests/builders/law-together'
import { membershipTable, teamTable, type Part } from '../../../tests/builders/together-table'
import { wrongIn } from '../../../tests/builders/square'
import { membershipLaw, teamLaw } from './decide'
import { mayRead } from './may'
import { propose, type MembershipInput, type MembershipRoad, type TeamInput, type TeamRoad } from './roads'
import { membershipStates, teamStates, type Membership, type MembershipState, type Team, type TeamState } from './team'

const teamInputs: TeamInput = { confirm: {}, decline: {}, edit: {}, 'hand-over': { leaderId: 'self' }, disband: {} }
const inputs: MembershipInput = {
  ask: {},
  admit: {},
  'turn-away': {},
  consent: { isNamed: true },
  quit: {},
  remove: {},
}

const who = (name: string) => {
  const found = togetherCast.find((one) => one.name === name)
  if (!found) throw new Error(name)
  return found.actor
}

it('a team: every road from every state for everybody; nobody confirms their own', () => {
  const { wrong, cells } = wrongIn<Part, Team>({
    table: teamTable,
    states: teamStates,
    cast: togetherCast,
    matter: (_, state) => teamIn(state as TeamState),
    decide: (road, team, actor) =>
      teamLaw.decide(road as TeamRoad, team, actor, teamInputs[road as TeamRoad] as never, teamFacts),
    allowed: (team, actor) => teamLaw.allowedRoads(team, actor, teamFacts),
    hidden: [],
    except: (road, _, parts) => (road === 'confirm' || road === 'decline') && parts.includes('own'),
  })
  expect(wrong).toEqual([])
  expect(cells).toBeGreaterThan(3_000)
})

it('a person in a team: every road from every state for everybody; nobody admits themselves', () => {
  const { wrong, cells } = wrongIn<Part, Membership>({
    table: membershipTable,
    states: membershipStates,
    cast: togetherCast,
    matter: (_, state) => membershipIn(state as MembershipState),
    decide: (road, membership, actor) =>
      membershipLaw.decide(
        road as MembershipRoad,
        membership,
        actor,
        inputs[road as MembershipRoad] as never,
        teamFacts,
      ),
    allowed: (membership, actor) => membershipLaw.allowedRoads(membership, actor, teamFacts),
    hidden: [],
    except: (road, _, parts) => ['admit', 'turn-away', 'remove'].includes(road) && parts.includes('self'),
  })
  expect(wrong).toEqual([])
  expect(cells).toBeGreaterThan(2_500)
})

it('a resident’s team waits ten working days for the community; the community’s own is open at once', () => {
  expect(propose(who('a stranger'), 't', ['d', 'd-e', 'd-e-1'], teamFacts.at)).toMatchObject({
    state: 'proposed',
    leaderId: 'stranger',
    clocks: [{ name: 'agree', rule: 'agree' }],
  })
  expect(propose(who('secretary of d-e-1'), 't', ['d', 'd-e', 'd-e-1'], teamFacts.at)).toMatchObject({
    state: 'open',
    clocks: [],
  })
  expect(propose(who('secretary of d-w'), 't', ['d', 'd-e', 'd-e-1'], teamFacts.at).state).toBe('proposed')
})

it('is read by everybody once it is open, before that by who proposed it and the community', () => {
  const readers = (state: TeamState) =>
    ['a stranger', 'own', 'secretary of d-e-1', 'secretary of d-w'].map((name) => mayRead(who(name), teamIn(state)))
  expect(readers('proposed')).toEqual([false, true, true, false])
  expect(readers('declined')).toEqual([false, true, true, false])
  expect(readers('open')).toEqual([true, true, true, true])
  expect(readers('disbanded')).toEqual([true, true, true, true])
})

describe('the guards', () => {
  const leader = who('leader')
  it('a team is handed to another of its members', () => {
    const hand = (leaderId: string, isMember: boolean) =>
      teamLaw.decide('hand-over', teamIn('open'), leader, { leaderId }, { ...teamFacts, isMember })
    expect(hand('self', false)).toMatchObject({ code: 'not-a-member' })
    expect(hand('leader', true)).toMatchObject({ code: 'leads-already' })
    expect(hand('self', true)).toMatchObject({ value: { leaderId: 'self' } })
  })

  it('who leads it hands over before they go; nobody removes the leader', () => {
    const mine = membershipIn('in', { personId: 'leader' })
    expect(membershipLaw.decide('quit', mine, leader, {}, teamFacts)).toMatchObject({ code: 'not-yours' })
    expect(membershipLaw.decide('remove', mine, who('secretary of d'), {}, teamFacts)).toMatchObject({
      code: 'hand-over-first',
    })
  })

  it('nobody joins a team that is not there; who is out is not named', () => {
    const gone = { team: teamIn('disbanded') }
    const self = who('self')
    expect(membershipLaw.decide('ask', membershipIn('out', gone), self, {}, teamFacts)).toMatchObject({
      code: 'team-not-open',
    })
    expect(membershipLaw.decide('admit', membershipIn('asked', gone), leader, {}, teamFacts)).toMatchObject({
      code: 'team-not-open',
    })
    for (const road of ['quit', 'remove'] as const)
      expect(
        membershipLaw.decide(
          road,
          membershipIn('in', { isNamed: true }),
          road === 'quit' ? self : leader,
          {},
          teamFacts,
        ),
      ).toMatchObject({
        value: { state: 'out', isNamed: false },
      })
  })
})
