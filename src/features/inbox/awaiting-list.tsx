import { hear } from '../../gateway/hear'
import { usePages } from '../../gateway/use-pages'
import { AwaitedCard } from './awaited-card'
import { PagedCards } from '../../forms/paged-cards'
import { whereIs } from './where'

const empty = { title: '没有等您办的事', text: '轮到您的事，会按时限排在这里。' }

/** What waits for me, by its nearest promise, whatever it is. */
export function AwaitingList({ now, onOpen }: { now: number; onOpen: (url: string) => unknown }) {
  const pages = usePages('inbox', 'awaiting', { limit: 20 }, { keep: true })
  return (
    <PagedCards pages={pages} loading="正在看等您办的事" more="再看后面的" empty={empty}>
      {(matter) => {
        const url = whereIs(matter.noun, matter.id, matter.assignment === null, matter.as === 'leader')
        return (
          <AwaitedCard
            key={matter.id}
            matter={matter}
            now={now}
            onOpen={
              url === null
                ? undefined
                : () => {
                    void hear(matter.id)
                    return onOpen(url)
                  }
            }
          />
        )
      }}
    </PagedCards>
  )
}
