import { issueAt } from '../../gateway/outcome'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Sheet } from '../../ui/sheet'
import { Stack } from '../../ui/stack'
import { TextArea } from '../../ui/text-area'
import { Words } from '../../ui/words'
import { sayIssue } from '../../words/refusals'
import { RoadRefusal } from '../../forms/road-refusal'
import type { TakeRoad } from './use-road'
import { useWords } from '../../forms/use-words'

interface ReopenSheetProps {
  ticket: string
  open: boolean
  road: TakeRoad
  onClose: () => void
  onDone: () => void
}

/** Within 30 days, once, with a reason: somebody outside the unit decides. */
export function ReopenSheet({ ticket, open, road, onClose, onDone }: ReopenSheetProps) {
  const words = useWords(`reopen:${ticket}`)
  const issue = issueAt(road.refusal, 'reason')
  const reopen = async () => {
    if (!(await road.take('reopen', { reason: words.text }))) return
    words.drop()
    onDone()
  }
  const foot = (
    <Button kind="main" block loading={road.busy} onPress={reopen}>
      申请重办
    </Button>
  )
  return (
    <Sheet open={open} title="还没办好？" onClose={onClose} foot={foot}>
      <Stack gap={4}>
        <Words tone="soft">
          说说哪里没办好。会由不是原来单位的人来看，2 个工作日内告诉您重办不重办。只能申请一次。
        </Words>
        <Field label="哪里没办好" required error={issue && sayIssue(issue)}>
          <TextArea rows={5} value={words.text} onChange={words.change} autoFocus />
        </Field>
        <RoadRefusal refusal={road.refusal} />
      </Stack>
    </Sheet>
  )
}
