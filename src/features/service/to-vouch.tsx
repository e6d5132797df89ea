import { PagedCards } from '../../forms/paged-cards'
import { usePages } from '../../gateway/use-pages'
import type { Toast } from '../../ui/toast'
import { RecordToDecide } from './record-to-decide'
import { ToldRecord } from './told-record'
import type { ServiceRecord } from './view'

interface ToVouchProps {
  /** The one that a message was about; it stands first. */
  readonly told: string | null
  readonly now: number
  readonly say: (toast: Toast) => void
}

/** What was done on the posts that I lead and waits for my word. */
export function ToVouch({ told, now, say }: ToVouchProps) {
  const pages = usePages('service', 'to-vouch', { limit: 20 })
  const toDecide = (record: ServiceRecord, reload: () => Promise<void> = pages.refresh) => (
    <RecordToDecide
      key={record.id}
      record={record}
      now={now}
      onDone={(words) => {
        say({ text: words, tone: 'ok' })
        return reload()
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
        empty={{ title: '没有等您确认的', text: '您负责的岗位上有人记服务，会排到这里。', picture: 'done' }}
      >
        {(record) => (record.id === told ? null : toDecide(record))}
      </PagedCards>
    </>
  )
}
