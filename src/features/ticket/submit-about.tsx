import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { Folded } from '../../ui/folded'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { sayRefusal } from '../../words/refusals'
import type { Submission } from './submission'
import { UnitSearch } from './unit-search'

interface SubmitAboutProps {
  form: Submission
  refusal: string | undefined
  onChange: (part: Pick<Submission, 'kind' | 'about'>) => void
}

const kinds = [
  { value: 'help', label: '都不是', hint: '求助、咨询、建议都算这一类' },
  { value: 'complaint', label: '投诉', hint: '对谁的服务、态度不满意' },
  { value: 'tip-off', label: '举报', hint: '有人违法、违规' },
] as const

/** A complaint names whom it is about so that they are kept out of it (回避). */
export function SubmitAbout({ form, refusal, onChange }: SubmitAboutProps) {
  const confidential = form.kind !== 'help'
  return (
    <Folded title="这是投诉或举报" hint="被说的人看不到" startOpen={confidential}>
      <Stack gap={4}>
        <Choice
          label="是哪一种"
          options={kinds}
          value={form.kind}
          onChange={(kind) => onChange({ kind, about: kind === 'help' ? null : form.about })}
        />
        {confidential && (
          <Field label="关于哪个单位" hint="不知道就空着。" error={refusal && sayRefusal(refusal)}>
            <UnitSearch picked={form.about} onPick={(about) => onChange({ kind: form.kind, about })} />
          </Field>
        )}
        {confidential && (
          <Words size="small" tone="info">
            您说的单位和它的人看不到这件事，也不能派给他们办、由他们核验或者回访。这件事也不会公开给邻居看。
          </Words>
        )}
      </Stack>
    </Folded>
  )
}
