import { useCall } from '../../gateway/use-call'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'
import { Section } from '../../ui/section'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import type { Toast } from '../../ui/toast'
import { Badge } from '../../ui/badge'
import { sayProblem } from '../../words/problem'
import { pledgeStateWords } from '../../words/service'
import { CardCode } from './card-code'
import { CardFace } from './card-face'
import { sayTerm } from './say'

/** My contribution card: what was confirmed, and nothing else. */
export function MyCard({ now, say }: { readonly now: number; readonly say: (toast: Toast) => void }) {
  const { data: card, problem, reload } = useCall('service', 'card', {}, { keep: true })
  if (!card && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!card) return <StateView kind="loading" rows={5} label="正在取奉献卡" />
  return (
    <Stack gap={4}>
      <CardFace card={card} />
      <CardCode card={card} now={now} say={say} reload={reload} />
      {card.posts.length > 0 && (
        <Section title="做过的岗位">
          <RowList>
            {card.posts.map((post) => (
              <ListRow
                key={`${post.name} ${post.from} ${post.state}`}
                title={post.name}
                text={sayTerm(post, now)}
                aside={<Badge>{pledgeStateWords[post.state]}</Badge>}
              />
            ))}
          </RowList>
        </Section>
      )}
    </Stack>
  )
}
