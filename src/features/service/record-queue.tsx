import { PagedCards } from '../../forms/paged-cards'
import { usePages } from '../../gateway/use-pages'
import type { Toast } from '../../ui/toast'
import { RecordToDecide } from './record-to-decide'

interface RecordQueueProps {
  readonly assignment: string
  readonly now: number
  readonly say: (toast: Toast) => void
  readonly onChanged: () => Promise<unknown>
}

/** Services of the community that wait for the second key, and those whose leader let the time pass. */
export function RecordQueue({ assignment, now, say, onChanged }: RecordQueueProps) {
  const pages = usePages('service', 'queue', { assignment, limit: 20 })
  return (
    <PagedCards
      pages={pages}
      loading="正在取待确认的服务"
      more="再看一些"
      empty={{ title: '没有等社区确认的服务', text: '岗位负责人确认过的，会排到这里。', picture: 'done' }}
    >
      {(record) => (
        <RecordToDecide
          key={record.id}
          record={record}
          now={now}
          onDone={(words) => {
            say({ text: words, tone: 'ok' })
            return Promise.all([pages.refresh(), onChanged()])
          }}
        />
      )}
    </PagedCards>
  )
}
