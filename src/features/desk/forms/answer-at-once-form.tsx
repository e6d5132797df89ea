import { textLimits } from '../../../contract/field'
import { call } from '../../../gateway/call'
import type { RoadFormProps } from '../use-road-form'
import { WordsForm } from '../words-form'

export function AnswerAtOnceForm(props: RoadFormProps) {
  return (
    <WordsForm
      {...props}
      road="answer-at-once"
      path="reply"
      take={(reply, change) => call('ticket', 'answer-at-once', { ...change, reply })}
      label="怎么答复的"
      hint="照电话里说的写，来电人看得到，并有 14 天时间评价。"
      limit={textLimits.reply}
      yes="答复，结案"
    />
  )
}
