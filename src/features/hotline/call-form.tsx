import { useCallback } from 'react'
import { textLimits } from '../../contract/field'
import { urgencies } from '../../domain/clock/limits'
import { confidentialKinds } from '../../domain/ticket/queue'
import { kinds } from '../../domain/ticket/states'
import { CategoryField } from '../../forms/category-field'
import { UnitField } from '../../forms/unit-field'
import type { Form } from '../../forms/use-form'
import { nearEnd } from '../../forms/near-end'
import { Chips } from '../../ui/chips'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { Folded } from '../../ui/folded'
import { Stack } from '../../ui/stack'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'
import { kindWords, urgencyHints, urgencyWords } from '../../words/ticket'
import { AreaField } from './area-field'
import type { CallDraft } from './call-draft'
import { EmergencyLine } from './emergency-line'

const urgencyOptions = urgencies.map((value) => ({ value, label: urgencyWords[value], hint: urgencyHints[value] }))

/** What is written down while somebody talks: three lines are enough, everything else may wait for the dispatcher. */
export function CallForm({ form, locked }: { readonly form: Form<CallDraft>; readonly locked: boolean }) {
  const { draft, set, error } = form
  const pickArea = useCallback((area: string, areaName: string) => set({ area, areaName }, 'place'), [set])
  const isComplaint = (confidentialKinds as readonly string[]).includes(draft.kind)
  return (
    <Stack gap={3}>
      <EmergencyLine value={draft.emergency} disabled={locked} onChange={(emergency) => set({ emergency })} />
      <Field label="说的是什么事" required error={error('text')} counter={nearEnd(draft.text, textLimits.matter)}>
        <TextArea rows={5} autoFocus disabled={locked} value={draft.text} onChange={(text) => set({ text })} />
      </Field>
      <Field label="在哪里" error={error('place.text')}>
        <TextInput
          disabled={locked}
          value={draft.place}
          placeholder="照对方说的写，比如：北门第二盏路灯"
          onChange={(place) => set({ place }, 'place.text')}
        />
      </Field>
      <AreaField value={draft.area} name={draft.areaName} error={error('place', 'place.area')} onPick={pickArea} />
      <Field label="怎么称呼" error={error('name')}>
        <TextInput disabled={locked} value={draft.name} placeholder="不愿说就空着" onChange={(name) => set({ name })} />
      </Field>
      <Field label="是哪一种">
        <Chips
          label="诉求类型"
          options={kinds.map((value) => ({ value, label: kindWords[value] }))}
          value={draft.kind}
          onChange={(kind) => set({ kind })}
        />
      </Field>
      {isComplaint && (
        <UnitField
          label="投诉或举报的单位"
          hint="这个单位和它下面的人看不到、接不到、也办不了这件事。"
          value={draft.about}
          name={draft.aboutName}
          error={error('about')}
          onPick={(about, aboutName) => set({ about, aboutName })}
        />
      )}
      <Folded title="现在就定分类和时限" hint="定了就当场受理；不定，由调度员受理。" startOpen={draft.category !== ''}>
        <CategoryField
          value={draft.category}
          names={draft.categoryNames}
          error={error('category')}
          onPick={(picked, categoryNames) =>
            set({ category: picked.id, categoryNames, urgency: picked.urgency ?? draft.urgency ?? 'ordinary' })
          }
        />
        {draft.category !== '' && (
          <Field label="办理时限" error={error('urgency')}>
            <Choice
              columns={2}
              options={urgencyOptions}
              value={draft.urgency}
              onChange={(urgency) => set({ urgency })}
            />
          </Field>
        )}
      </Folded>
    </Stack>
  )
}
