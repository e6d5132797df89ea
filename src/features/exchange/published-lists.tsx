import { useState } from 'react'
import type { ListingKind } from '../../domain/exchange/states'
import { PagedCards } from '../../forms/paged-cards'
import { usePages } from '../../gateway/use-pages'
import { Chips } from '../../ui/chips'
import { Stack } from '../../ui/stack'
import { listingKindWords } from '../../words/exchange'
import { ListingCard } from './listing-card'

interface ListProps {
  readonly now: number
  readonly onOpen: (id: string) => unknown
}

const ranges = [
  { value: 'open', label: '可认领' },
  { value: 'all', label: '全部' },
] as const

/** One of the three lists of a community: what it needs, what units offer, what it plans. */
export function PublishedList({ kind, area, now, onOpen }: ListProps & { kind: ListingKind; area: string | null }) {
  const [range, setRange] = useState<'open' | 'all'>('open')
  const pages = usePages('exchange', 'list', { kind, area, open: range === 'open', limit: 20 }, { keep: true })
  return (
    <Stack gap={3}>
      <Chips label="看哪些" options={ranges} value={range} onChange={setRange} />
      <PagedCards
        pages={pages}
        more="再看一些"
        loading={`正在看${listingKindWords[kind]}清单`}
        empty={{ title: `还没有${range === 'open' ? '可认领的' : ''}${listingKindWords[kind]}`, picture: 'heart' }}
      >
        {(listing) => <ListingCard key={listing.id} listing={listing} now={now} onOpen={onOpen} />}
      </PagedCards>
    </Stack>
  )
}

/** The needs that I raised, published or not. */
export function MyNeeds({ now, onOpen }: ListProps) {
  const pages = usePages('exchange', 'mine', { limit: 20 }, { keep: true })
  return (
    <PagedCards
      pages={pages}
      more="再看一些"
      loading="正在看您提的需求"
      empty={{ title: '您还没有提过需求', text: '提了以后社区看过就公布，单位来认领。', picture: 'heart' }}
    >
      {(listing) => <ListingCard key={listing.id} listing={listing} now={now} onOpen={onOpen} />}
    </PagedCards>
  )
}
