import { textLimits } from '../../../contract/field'
import { call } from '../../../gateway/call'
import type { RoadFormProps } from '../use-road-form'
import { WordsForm } from '../words-form'

export function AnswerForm(props: RoadFormProps) {
  return (
    <WordsForm
      {...props}
      road="answer"
      path="note"
      take={(note, change) => call('ticket', 'answer', { ...change, note })}
      label="核验意见"
      hint="通过后，居民马上看到上面的答复，并有 14 天时间评价。意见只有工作人员看得到。"
      limit={textLimits.note}
      yes="通过，答复居民"
      optional
    />
  )
}
