import { textLimits } from '../../../contract/field'
import { call } from '../../../gateway/call'
import type { RoadFormProps } from '../use-road-form'
import { WordsForm } from '../words-form'

export function UpholdForm(props: RoadFormProps) {
  return (
    <WordsForm
      {...props}
      road="uphold"
      path="reason"
      take={(reason, change) => call('ticket', 'uphold', { ...change, reason })}
      label="为什么维持原答复"
      hint="居民会看到这段话，至少 10 个字。写明查了什么、依据是什么。"
      limit={textLimits.reply}
      yes="维持答复"
      confirm={{ title: '确定维持原答复？', text: '居民会看到您写的理由，这件事就此结案。' }}
    />
  )
}
