import { PagedCards } from '../../forms/paged-cards'
import { usePages } from '../../gateway/use-pages'
import { Section } from '../../ui/section'
import { Stack } from '../../ui/stack'
import { TeamCard } from './team-card'

type Open = (id: string) => unknown

/** The teams of a community. */
export function CommunityTeams({ area, onOpen }: { readonly area: string; readonly onOpen: Open }) {
  const pages = usePages('team', 'list', { area, limit: 20 }, { keep: true })
  return (
    <PagedCards
      pages={pages}
      more="再看一些"
      loading="正在看队伍"
      empty={{ title: '社区还没有队伍', text: '几个邻居就能成立一支，社区确认就行。', picture: 'heart' }}
    >
      {(team) => <TeamCard key={team.id} team={team} onOpen={onOpen} />}
    </PagedCards>
  )
}

/** The teams that I am in, lead or asked to join. */
export function MyTeams({ onOpen }: { readonly onOpen: Open }) {
  const pages = usePages('team', 'mine', { limit: 20 }, { keep: true })
  return (
    <PagedCards
      pages={pages}
      more="再看一些"
      loading="正在看您的队伍"
      empty={{ title: '您还没有加入队伍', picture: 'heart' }}
    >
      {(team) => <TeamCard key={team.id} team={team} mine={team.mine} onOpen={onOpen} />}
    </PagedCards>
  )
}

/** What residents proposed and the community has not answered yet; nothing stands here while nothing waits. */
export function ProposedTeams({ assignment, onOpen }: { readonly assignment: string; readonly onOpen: Open }) {
  const { items } = usePages('team', 'queue', { assignment, limit: 20 })
  if (items.length === 0) return null
  return (
    <Section title="等社区确认">
      <Stack gap={3}>
        {items.map((team) => (
          <TeamCard key={team.id} team={team} onOpen={onOpen} />
        ))}
      </Stack>
    </Section>
  )
}
