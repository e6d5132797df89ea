import * as v from 'valibot'
import { urgencies } from '../../../domain/clock/limits'
import { kinds } from '../../../domain/ticket/states'
import { call } from '../../../gateway/call'
import { Choice } from '../../../ui/choice'
import { Chips } from '../../../ui/chips'
import { Field } from '../../../ui/field'
import { Folded } from '../../../ui/folded'
import { kindWords, urgencyHints, urgencyWords } from '../../../words/ticket'
import { CategoryField } from '../../../forms/category-field'
import { NoteField } from '../../../forms/note-field'
import { RoadPanel } from '../road-panel'
import { UnitField } from '../../../forms/unit-field'
import { missing } from '../../../forms/use-form'
import { useRoadForm, type RoadFormProps } from '../use-road-form'

const draft = v.object({
  category: v.optional(v.string(), ''),
  categoryNames: v.optional(v.string(), ''),
  urgency: v.optional(v.picklist(urgencies)),
  kind: v.optional(v.picklist(kinds)),
  about: v.optional(v.string(), ''),
  aboutName: v.optional(v.string(), ''),
  note: v.optional(v.string(), ''),
})

export function AcceptForm(props: RoadFormProps) {
  const form = useRoadForm('accept', props, draft, ({ category, urgency, kind, about, note }, change) => {
    if (category === '') return missing('category')
    if (!urgency) return missing('urgency')
    const told = about === '' ? null : { unit: about }
    return call('ticket', 'accept', { ...change, category, urgency, kind: kind ?? null, about: told, note })
  })
  const { category, categoryNames, urgency, kind, about, aboutName, note } = form.draft
  return (
    <RoadPanel {...props} form={form} yes="受理">
      <CategoryField
        value={category}
        names={categoryNames}
        error={form.error('category')}
        onPick={(picked, names) =>
          form.set({
            category: picked.id,
            categoryNames: names,
            ...(picked.urgency ? { urgency: picked.urgency } : {}),
          })
        }
      />
      <Field label="办理时限" hint="按分类预选，可以改。时限会告诉居民。" required error={form.error('urgency')}>
        <Choice
          columns={2}
          options={urgencies.map((value) => ({ value, label: urgencyWords[value], hint: urgencyHints[value] }))}
          value={urgency}
          onChange={(picked) => form.set({ urgency: picked })}
        />
      </Field>
      <Field label="诉求类型" error={form.error('kind')}>
        <Chips
          label="诉求类型"
          options={kinds.map((value) => ({ value, label: kindWords[value] }))}
          value={kind ?? props.view.kind}
          onChange={(picked) => form.set({ kind: picked })}
        />
      </Field>
      <Folded title="说的是哪个单位、内部备注" startOpen={about !== '' || note !== ''}>
        <UnitField
          label="投诉或举报的单位"
          hint="这个单位和它下面的人看不到、接不到、也办不了这件事。"
          value={about}
          name={aboutName}
          error={form.error('about')}
          onPick={(unit, name) => form.set({ about: unit, aboutName: name })}
        />
        <NoteField value={note} onChange={(typed) => form.set({ note: typed })} error={form.error('note')} />
      </Folded>
    </RoadPanel>
  )
}
