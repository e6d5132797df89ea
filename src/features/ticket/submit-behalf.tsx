import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Folded } from '../../ui/folded'
import { Stack } from '../../ui/stack'
import { TextInput } from '../../ui/text-input'
import { sayIssue } from '../../words/refusals'
import type { Submission } from './submission'

interface SubmitBehalfProps {
  behalf: Submission['behalf']
  nameIssue: string | undefined
  phoneIssue: string | undefined
  onChange: (behalf: Submission['behalf']) => void
}

const nobody = { name: '', phone: '' }

export function SubmitBehalf({ behalf, nameIssue, phoneIssue, onChange }: SubmitBehalfProps) {
  const said = behalf ?? nobody
  return (
    <Folded title="替别人报" hint="办得好不好，由他本人说" startOpen={behalf !== null}>
      <Stack gap={4}>
        <Field label="他叫什么" required error={nameIssue && sayIssue(nameIssue)}>
          <TextInput value={said.name} onChange={(name) => onChange({ ...said, name })} placeholder="比如：李大爷" />
        </Field>
        <Field label="他的电话" hint="有了电话，才能联系他、回访他。" error={phoneIssue && sayIssue(phoneIssue)}>
          <TextInput kind="tel" value={said.phone} onChange={(phone) => onChange({ ...said, phone })} />
        </Field>
        {behalf && (
          <Button kind="quiet" onPress={() => onChange(null)}>
            不替别人报了
          </Button>
        )}
      </Stack>
    </Folded>
  )
}
