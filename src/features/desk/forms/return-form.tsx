import { textLimits } from '../../../contract/field'
import { call } from '../../../gateway/call'
import type { RoadFormProps } from '../use-road-form'
import { WordsForm } from '../words-form'

export function ReturnForm(props: RoadFormProps) {
  return (
    <WordsForm
      {...props}
      road="return"
      path="reason"
      take={(reason, change) => call('ticket', 'return', { ...change, reason })}
      label="为什么不归本单位办"
      hint="调度员会按异议审核。写明依据和应当由谁办。每件只能退一次。"
      limit={textLimits.note}
      yes="退回调度"
    />
  )
}
