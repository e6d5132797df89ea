import { PagedCards } from '../../forms/paged-cards'
import type { Pages } from '../../gateway/use-pages'
import type { PictureName } from '../../ui/picture'
import type { Toast } from '../../ui/toast'
import { RecordToDecide } from './record-to-decide'
import { ToldRecord } from './told-record'
import type { ServiceRecord } from './view'

export interface RecordsToDecideProps {
  readonly pages: Pages<ServiceRecord>
  /** The one that a message was about; it stands first. */
  readonly told: string | null
  readonly now: number
  readonly empty: { title: string; text: string; picture: PictureName }
  readonly say: (toast: Toast) => void
  readonly onChanged?: () => Promise<unknown>
}

/** Services that wait for somebody's word, whoever that is. */
export function RecordsToDecide({ pages, told, now, empty, say, onChanged }: RecordsToDecideProps) {
  const toDecide = (record: ServiceRecord, reload: () => Promise<void> = pages.refresh) => (
    <RecordToDecide
      key={record.id}
      record={record}
      now={now}
      onDone={(words) => {
        say({ text: words, tone: 'ok' })
        return Promise.all([reload(), onChanged?.()])
      }}
    />
  )
  return (
    <>
      {told !== null && <ToldRecord id={told}>{toDecide}</ToldRecord>}
      <PagedCards pages={pages} loading="正在取待确认的服务" more="再看一些" empty={empty}>
        {(record) => (record.id === told ? null : toDecide(record))}
      </PagedCards>
    </>
  )
}
