import { running } from '../clock/clock'
import type { Telling } from '../telling/telling'
import { hosts } from './may'
import type { Team } from './team'

const proposer = ({ requesterId }: Team, what: string): Telling[] => [
  { to: { person: requesterId }, what, weight: 'must' },
]

const tellings: Readonly<Record<string, (after: Team, before: Team) => readonly Telling[]>> = {
  propose: (team) =>
    team.state === 'open'
      ? []
      : hosts.map((role) => ({
          to: { role, areas: team.areaPath.slice(2, 3) },
          what: 'team-proposed',
          weight: 'news',
          due: running(team.clocks, 'agree')?.due ?? null,
        })),
  confirm: (team) => proposer(team, 'team-confirmed'),
  decline: (team) => proposer(team, 'team-declined'),
  'hand-over': (team, before) => [
    { to: { person: team.leaderId }, what: 'team-is-yours', weight: 'must' },
    { to: { person: before.leaderId }, what: 'team-handed-over', weight: 'news' },
  ],
  disband: () => [{ to: { followers: true }, what: 'team-disbanded', weight: 'must' }],
}

/** Whom a step of a team tells. Its members follow it. */
export const tell = ({ road, before, after }: { road: string; before: Team; after: Team }): readonly Telling[] =>
  tellings[road]?.(after, before) ?? []
