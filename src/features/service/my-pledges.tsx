import { PagedCards } from '../../forms/paged-cards'
import { usePages } from '../../gateway/use-pages'
import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { pledgeStateWords } from '../../words/service'
import { pledgeSentence } from './say'

/** The posts that I hold or held. */
export function MyPledges({ now, onOpen }: { readonly now: number; readonly onOpen: (pledge: string) => unknown }) {
  const pages = usePages('service', 'my-pledges', { limit: 10 }, { keep: true })
  return (
    <PagedCards
      pages={pages}
      loading="正在取您的岗位"
      more="再看一些"
      empty={{ title: '您还没有认领岗位', text: '从上面挑一个，点“认领”就行。', picture: 'heart' }}
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
