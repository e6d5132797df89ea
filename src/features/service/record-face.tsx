import type { ReactNode } from 'react'
import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { recordStateWords } from '../../words/service'
import { sayDay } from '../../words/time'
import { dayAt, recordSentence, sayHours } from './say'
import type { ServiceRecord } from './view'

interface RecordFaceProps {
  readonly record: ServiceRecord
  readonly now: number
  /** Somebody else's: whose, instead of where it stands. */
  readonly ofOthers?: boolean
  readonly children?: ReactNode
}

/** One service: what, how long, when, where it counts. */
export function RecordFace({ record, now, ofOthers, children }: RecordFaceProps) {
  return (
    <Card>
      <Stack row gap={2}>
        <Words strong>{record.what}</Words>
        <Badge tone={record.state === 'confirmed' ? 'ok' : record.state === 'rejected' ? 'warn' : 'plain'}>
          {recordStateWords[record.state]}
        </Badge>
        {record.corrects !== null && <Badge tone="info">更正</Badge>}
      </Stack>
      <Words size="small" tone="soft">
        {[
          ofOthers ? record.name : null,
          sayHours(record.hours),
          sayDay(dayAt(record.on), now),
          record.context.name,
          record.forWhom,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Words>
      {!ofOthers && (
        <Words size="small" tone={record.state === 'rejected' ? 'warn' : 'soft'}>
          {recordSentence(record, now)}
        </Words>
      )}
      {children}
    </Card>
  )
}
