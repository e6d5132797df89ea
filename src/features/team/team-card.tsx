import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { membershipStateWords, teamStateWords } from '../../words/team'
import type { TeamCard as Team, TeamView } from './view'

interface TeamCardProps {
  readonly team: Team
  readonly mine?: TeamView['mine']
  readonly onOpen: (id: string) => unknown
}

/** One team on a list: what it does, who leads it, how many they are. */
export function TeamCard({ team, mine, onOpen }: TeamCardProps) {
  return (
    <Card onPress={() => onOpen(team.id)}>
      <Stack row gap={2}>
        <Words strong>{team.name}</Words>
        {mine && <Badge tone={mine.state === 'in' ? 'ok' : 'warn'}>{membershipStateWords[mine.state]}</Badge>}
        {team.state !== 'open' && <Badge tone="warn">{teamStateWords[team.state]}</Badge>}
      </Stack>
      {team.what !== '' && (
        <Words lines={2} tone="soft">
          {team.what}
        </Words>
      )}
      <Words size="small" tone="hint">{`队长 ${team.leader} · ${team.members} 人`}</Words>
    </Card>
  )
}
