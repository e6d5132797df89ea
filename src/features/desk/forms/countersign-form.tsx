import { textLimits } from '../../../contract/field'
import { call } from '../../../gateway/call'
import { outcomeWords } from '../../../words/ticket'
import type { RoadFormProps } from '../use-road-form'
import { WordsForm } from '../words-form'

export function CountersignForm(props: RoadFormProps) {
  const outcome = props.view.settlement?.outcome
  return (
    <WordsForm
      {...props}
      road="countersign"
      path="note"
      take={(note, change) => call('ticket', 'countersign', { ...change, note })}
      label="会签意见"
      hint={`办理结果是“${outcome ? outcomeWords[outcome] : ''}”，要督导员同意才能答复居民。意见只有工作人员看得到。`}
      limit={textLimits.note}
      yes="同意答复"
      optional
    />
  )
}
