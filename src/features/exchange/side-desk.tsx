import { usePages } from '../../gateway/use-pages'
import { PagedCards } from '../../forms/paged-cards'
import { Section } from '../../ui/section'
import { Stack } from '../../ui/stack'
import { AgreementCard } from './agreement-card'
import { ListingCard } from './listing-card'

interface SideDeskProps {
  readonly assignment: string
  /** For whom: a unit's or a community's name. */
  readonly name: string
  readonly now: number
  readonly onListing: (id: string) => unknown
  readonly onAgreement: (id: string) => unknown
}

/** What waits for one side: needs that residents raised, and agreements by the nearest promise. */
export function SideDesk({ assignment, name, now, onListing, onAgreement }: SideDeskProps) {
  const drafts = usePages('exchange', 'desk', { assignment, state: 'draft', limit: 20 })
  const agreements = usePages('exchange', 'queue', { assignment, limit: 20 })
  return (
    <Stack gap={4}>
      {drafts.items.length > 0 && (
        <Section title={`${name} 待公布`}>
          <PagedCards pages={drafts} more="再看一些" loading="正在看待公布的" empty={{ title: '没有待公布的' }}>
            {(listing) => <ListingCard key={listing.id} listing={listing} now={now} onOpen={onListing} />}
          </PagedCards>
        </Section>
      )}
      <Section title={`${name} 协议`}>
        <PagedCards
          pages={agreements}
          more="再看一些"
          loading="正在看协议"
          empty={{ title: '没有要办的协议', text: '有人认领，会出现在这里。', picture: 'done' }}
        >
          {(agreement) => <AgreementCard key={agreement.id} agreement={agreement} now={now} due onOpen={onAgreement} />}
        </PagedCards>
      </Section>
    </Stack>
  )
}
