import { PagedCards } from '../../forms/paged-cards'
import { usePages } from '../../gateway/use-pages'
import type { Toast } from '../../ui/toast'
import { RecordToDecide } from './record-to-decide'
import { ToldRecord } from './told-record'
import type { ServiceRecord } from './view'

interface RecordQueueProps {
  /** The one that a message was about; it stands first. */
  readonly told: string | null
  readonly assignment: string
  readonly now: number
  readonly say: (toast: Toast) => void
  readonly onChanged: () => Promise<unknown>
}

/** Services of the community that wait for the second key, and those whose leader let the time pass. */
export function RecordQueue({ told, assignment, now, say, onChanged }: RecordQueueProps) {
  const pages = usePages('service', 'queue', { assignment, limit: 20 })
  const toDecide = (record: ServiceRecord, reload: () => Promise<void> = pages.refresh) => (
    <RecordToDecide
      key={record.id}
      record={record}
      now={now}
      onDone={(words) => {
        say({ text: words, tone: 'ok' })
        return Promise.all([reload(), onChanged()])
      }}
    />
  )
  return (
    <>
      {told !== null && <ToldRecord id={told}>{toDecide}</ToldRecord>}
      <PagedCards
        pages={pages}
        loading="正在取待确认的服务"
        more="再看一些"
        empty={{ title: '没有等社区确认的服务', text: '岗位负责人确认过的，会排到这里。', picture: 'done' }}
      >
        {(record) => (record.id === told ? null : toDecide(record))}
      </PagedCards>
    </>
  )
}
