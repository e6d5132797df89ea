import { useState } from 'react'
import { PagedCards } from '../../forms/paged-cards'
import { RoadRefusal } from '../../forms/road-refusal'
import { usePages } from '../../gateway/use-pages'
import { Button } from '../../ui/button'
import { Confirm } from '../../ui/confirm'
import { Stack } from '../../ui/stack'
import { RecordFace } from './record-face'
import { ToldRecord } from './told-record'
import { useRoads } from './use-roads'
import type { ServiceRecord } from './view'

interface MyRecordsProps {
  /** The one that a message was about; it stands first. */
  readonly told: string | null
  readonly now: number
  readonly onCorrect: (record: string) => unknown
}

/** What I did, newest first; a line is never changed, only corrected by a new one. */
export function MyRecords({ told, now, onCorrect }: MyRecordsProps) {
  const pages = usePages('service', 'my-records', { limit: 20 }, { keep: true })
  const [leaving, leave] = useState<ServiceRecord | null>(null)
  const step = useRoads('service', 'record', leaving, pages.refresh)
  const face = (record: ServiceRecord) => (
    <RecordFace key={record.id} record={record} now={now}>
      <Stack row gap={2}>
        {record.can.includes('correct') && (
          <Button size="small" label={`更正 ${record.what}`} onPress={() => onCorrect(record.id)}>
            更正
          </Button>
        )}
        {record.can.includes('withdraw') && (
          <Button
            size="small"
            label={`撤回 ${record.what}`}
            onPress={() => {
              step.forget()
              leave(record)
            }}
          >
            撤回
          </Button>
        )}
      </Stack>
    </RecordFace>
  )
  return (
    <>
      {told !== null && <ToldRecord id={told}>{face}</ToldRecord>}
      <PagedCards
        pages={pages}
        loading="正在取您的记录"
        more="再看一些"
        empty={{ title: '还没有记过服务', text: '做完一次，记上“做了什么、用了多久”就行。', picture: 'heart' }}
      >
        {(record) => (record.id === told ? null : face(record))}
      </PagedCards>
      <Confirm
        open={leaving !== null}
        title="撤回这条记录？"
        text={leaving?.what}
        yes="撤回"
        danger
        onYes={async () => {
          if (await step.take('withdraw', {})) leave(null)
        }}
        onNo={() => leave(null)}
      >
        <RoadRefusal refusal={step.refusal} />
      </Confirm>
    </>
  )
}
