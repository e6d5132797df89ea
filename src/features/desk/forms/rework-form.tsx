import { textLimits } from '../../../contract/field'
import { call } from '../../../gateway/call'
import type { RoadFormProps } from '../use-road-form'
import { WordsForm } from '../words-form'

export function ReworkForm(props: RoadFormProps) {
  return (
    <WordsForm
      {...props}
      road="rework"
      path="reason"
      take={(reason, change) => call('ticket', 'rework', { ...change, reason })}
      label="要重办什么"
      hint="居民和承办单位都会看到。重新计算办结时限，还要再联系一次居民。"
      limit={textLimits.note}
      yes="同意重办"
    />
  )
}
