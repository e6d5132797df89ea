import { PagedCards } from '../../forms/paged-cards'
import type { Pages } from '../../gateway/use-pages'
import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { pledgeStateWords } from '../../words/service'
import { pledgeSentence } from './say'
import type { PledgeCard } from './view'

interface MyPledgesProps {
  readonly pages: Pages<PledgeCard>
  readonly now: number
  readonly onOpen: (pledge: string) => unknown
}

/** The posts that I hold or held. */
export function MyPledges({ pages, now, onOpen }: MyPledgesProps) {
  return (
    <PagedCards
      pages={pages}
      loading="正在取您的岗位"
      more="再看一些"
      empty={{ title: '您还没有认领岗位', text: '挑一个空岗，点“认领”就行。', picture: 'heart' }}
    >
      {(pledge) => (
        <Card key={pledge.id} onPress={() => onOpen(pledge.id)}>
          <Stack row gap={2}>
            <Words strong>{pledge.duty.name}</Words>
            <Badge tone={pledge.state === 'serving' ? 'ok' : 'plain'}>{pledgeStateWords[pledge.state]}</Badge>
          </Stack>
          <Words size="small" tone="soft">
            {pledgeSentence(pledge, now)}
          </Words>
        </Card>
      )}
    </PagedCards>
  )
}
