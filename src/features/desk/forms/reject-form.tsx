import { textLimits } from '../../../contract/field'
import { call } from '../../../gateway/call'
import type { RoadFormProps } from '../use-road-form'
import { WordsForm } from '../words-form'

export function RejectForm(props: RoadFormProps) {
  return (
    <WordsForm
      {...props}
      road="reject-settlement"
      path="reason"
      take={(reason, change) => call('ticket', 'reject-settlement', { ...change, reason })}
      label="哪里没办好"
      hint="承办单位会看到，居民看不到。原来的办结时限不变。"
      limit={textLimits.note}
      yes="退回重办"
    />
  )
}
