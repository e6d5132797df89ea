import { PagedCards } from '../../forms/paged-cards'
import { usePages } from '../../gateway/use-pages'
import { Badge } from '../../ui/badge'
import { ListRow } from '../../ui/list-row'
import { Section } from '../../ui/section'
import { pledgeStateWords } from '../../words/service'
import { sayTerm } from './say'

interface HoldersProps {
  readonly duty: string
  readonly now: number
  readonly onPledge: (pledge: string) => unknown
}

/** Who holds a post, surname and stars: for its community. */
export function Holders({ duty, now, onPledge }: HoldersProps) {
  const pages = usePages('service', 'pledges', { duty, limit: 20 })
  return (
    <Section title="谁在岗">
      <PagedCards
        pages={pages}
        loading="正在取认领人"
        more="再看一些"
        empty={{ title: '还没有人认领', picture: 'door' }}
        rows
      >
        {(pledge) => (
          <ListRow
            key={pledge.id}
            title={pledge.name}
            text={sayTerm(pledge, now)}
            aside={<Badge>{pledgeStateWords[pledge.state]}</Badge>}
            onPress={() => onPledge(pledge.id)}
          />
        )}
      </PagedCards>
    </Section>
  )
}
