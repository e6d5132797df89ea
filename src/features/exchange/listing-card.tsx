import { Card } from '../../ui/card'
import { Words } from '../../ui/words'
import { sayDay } from '../../words/time'
import { sayLeft, sayWhose } from './say'
import type { ListingCard as Listing } from './view'

interface ListingCardProps {
  readonly listing: Listing
  readonly now: number
  readonly onOpen: (id: string) => unknown
}

/** One line of a list: what, whose, how much of it is left. */
export function ListingCard({ listing, now, onOpen }: ListingCardProps) {
  const { until } = listing
  return (
    <Card onPress={() => onOpen(listing.id)}>
      <Words strong>{listing.title}</Words>
      {listing.text !== '' && (
        <Words lines={2} tone="soft">
          {listing.text}
        </Words>
      )}
      <Words size="small" tone={listing.state === 'open' ? 'info' : listing.state === 'closed' ? 'ok' : 'soft'}>
        {sayLeft(listing)}
      </Words>
      <Words size="small" tone="hint">
        {[sayWhose(listing), until && `有效到 ${sayDay(Date.parse(until), now)}`].filter(Boolean).join(' · ')}
      </Words>
    </Card>
  )
}
