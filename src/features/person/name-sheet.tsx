import { useState } from 'react'
import { issueAt } from '../../gateway/outcome'
import { useSend } from '../../gateway/use-send'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { NoticeBar } from '../../ui/notice-bar'
import { Sheet } from '../../ui/sheet'
import { Stack } from '../../ui/stack'
import { TextInput } from '../../ui/text-input'
import { sayProblemLine } from '../../words/problem'
import { sayIssue } from '../../words/refusals'
import type { Me } from './use-me'

interface NameSheetProps {
  open: boolean
  name: string
  onClose: () => void
  onDone: (me: Me) => void
}

export function NameSheet({ open, name, onClose, onDone }: NameSheetProps) {
  const [typed, type] = useState(name)
  const { send, busy, refusal } = useSend('person', 'update')
  const issue = issueAt(refusal, 'name')
  const save = async () => {
    const outcome = await send({ name: typed })
    if (outcome.ok) onDone(outcome.data)
  }
  const foot = (
    <Button kind="main" block loading={busy} onPress={save}>
      记下
    </Button>
  )
  return (
    <Sheet open={open} title="怎么称呼您" onClose={onClose} foot={foot}>
      <Stack gap={3}>
        <Field label="您的称呼" required hint="办事的人会这样称呼您。" error={issue && sayIssue(issue)}>
          <TextInput value={typed} onChange={type} autoFocus onConfirm={save} />
        </Field>
        {refusal && !issue && <NoticeBar tone="late">{sayProblemLine(refusal)}</NoticeBar>}
      </Stack>
    </Sheet>
  )
}
