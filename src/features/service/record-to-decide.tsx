import { useState } from 'react'
import { textLimits } from '../../contract/field'
import { RoadRefusal } from '../../forms/road-refusal'
import { WordsSheet } from '../../forms/words-sheet'
import { Button } from '../../ui/button'
import { Deadline } from '../../ui/deadline'
import { Stack } from '../../ui/stack'
import { recordRoadWords } from '../../words/service'
import { sayLeft } from '../../words/time'
import { RecordFace } from './record-face'
import { useRoads } from './use-roads'
import type { ServiceRecord } from './view'

interface RecordToDecideProps {
  readonly record: ServiceRecord
  readonly now: number
  readonly onDone: (words: string) => Promise<unknown>
}

/** A service that waits for a word: the leader's, or the community's. One tap to say that it was so. */
export function RecordToDecide({ record, now, onDone }: RecordToDecideProps) {
  const [rejecting, reject] = useState(false)
  const step = useRoads('service', 'record', record, () => Promise.resolve())
  const due = record.due === null ? null : Date.parse(record.due)
  const can = (road: string) => record.can.includes(road)
  const press = (road: 'vouch' | 'confirm') => async () => {
    if (await step.take(road, {})) await onDone('确认了')
  }
  return (
    <RecordFace record={record} now={now} ofOthers>
      {due !== null && (
        <Stack row>
          <Deadline tone={due < now ? 'late' : 'calm'} text={sayLeft(due, now)} />
        </Stack>
      )}
      {!rejecting && <RoadRefusal refusal={step.refusal} />}
      <Stack row gap={2}>
        {can('vouch') && (
          <Button kind="main" size="small" label={`${recordRoadWords.vouch} ${record.what}`} onPress={press('vouch')}>
            {recordRoadWords.vouch}
          </Button>
        )}
        {can('confirm') && (
          <Button
            kind="main"
            size="small"
            label={`${recordRoadWords.confirm} ${record.what}`}
            onPress={press('confirm')}
          >
            {recordRoadWords.confirm}
          </Button>
        )}
        {can('reject') && (
          <Button
            size="small"
            label={`不予确认 ${record.what}`}
            onPress={() => {
              step.forget()
              reject(true)
            }}
          >
            不予确认
          </Button>
        )}
      </Stack>
      {rejecting && (
        <WordsSheet
          place={`service.reject.${record.id}`}
          title="不予确认"
          text="对方会看到原因，可以按实际重新记一条。"
          label="为什么"
          path="reason"
          limit={textLimits.note}
          yes="不予确认"
          busy={step.busy}
          refusal={step.refusal}
          onSend={async (reason) => {
            const done = await step.take('reject', { reason })
            if (done) await onDone('已退回，对方会看到原因')
            return done
          }}
          onClose={() => reject(false)}
        />
      )}
    </RecordFace>
  )
}
