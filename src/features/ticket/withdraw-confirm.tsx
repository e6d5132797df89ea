import { issueAt } from '../../gateway/outcome'
import { Confirm } from '../../ui/confirm'
import { Field } from '../../ui/field'
import { Stack } from '../../ui/stack'
import { TextArea } from '../../ui/text-area'
import { sayIssue } from '../../words/refusals'
import { RoadRefusal } from '../../forms/road-refusal'
import type { TakeRoad } from './use-road'
import { useWords } from '../../forms/use-words'

interface WithdrawConfirmProps {
  ticket: string
  open: boolean
  road: TakeRoad
  onClose: () => void
  onDone: () => void
}

export function WithdrawConfirm({ ticket, open, road, onClose, onDone }: WithdrawConfirmProps) {
  const words = useWords(`withdraw:${ticket}`)
  const issue = issueAt(road.refusal, 'reason')
  const withdraw = async () => {
    if (!(await road.take('withdraw', { reason: words.text }))) return
    words.drop()
    onDone()
  }
  return (
    <Confirm
      open={open}
      title="撤回这件事？"
      text="撤回以后就不再办了。还想办的话，要重新报一次。"
      yes="撤回"
      no="不撤回"
      danger
      onYes={withdraw}
      onNo={onClose}
    >
      <Stack gap={3}>
        <Field label="为什么撤回" error={issue && sayIssue(issue)}>
          <TextArea rows={3} value={words.text} onChange={words.change} placeholder="比如：已经自己好了" />
        </Field>
        <RoadRefusal refusal={road.refusal} />
      </Stack>
    </Confirm>
  )
}
