import * as v from 'valibot'
import { textLimits } from '../../../contract/field'
import { contactOutcomes, contactWays } from '../../../domain/ticket/states'
import { call } from '../../../gateway/call'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { TextArea } from '../../../ui/text-area'
import { contactOutcomeWords, contactWayWords } from '../../../words/ticket'
import { NoteField } from '../../../forms/note-field'
import { RoadPanel } from '../road-panel'
import { missing } from '../../../forms/use-form'
import { useRoadForm, type RoadFormProps } from '../use-road-form'

const draft = v.object({
  way: v.optional(v.picklist(contactWays), 'phone'),
  outcome: v.optional(v.picklist(contactOutcomes)),
  text: v.optional(v.string(), ''),
  note: v.optional(v.string(), ''),
})

export function ContactForm(props: RoadFormProps) {
  const form = useRoadForm('contact', props, draft, ({ outcome, ...rest }, change) =>
    outcome ? call('ticket', 'contact', { ...change, ...rest, outcome }) : missing('outcome'),
  )
  return (
    <RoadPanel {...props} form={form} yes="登记联系">
      <Field label="怎么联系的" required error={form.error('way')}>
        <Choice
          columns={2}
          options={contactWays.map((value) => ({ value, label: contactWayWords[value] }))}
          value={form.draft.way}
          onChange={(way) => form.set({ way })}
        />
      </Field>
      <Field label="联系上了吗" required error={form.error('outcome')}>
        <Choice
          columns={2}
          options={contactOutcomes.map((value) => ({ value, label: contactOutcomeWords[value] }))}
          value={form.draft.outcome}
          onChange={(outcome) => form.set({ outcome })}
        />
      </Field>
      <Field
        label="跟居民说了什么"
        hint="居民会看到，比如“约好周四上午去看”。"
        error={form.error('text')}
        counter={{ used: form.draft.text.length, limit: textLimits.note }}
      >
        <TextArea rows={3} value={form.draft.text} onChange={(text) => form.set({ text })} />
      </Field>
      <NoteField value={form.draft.note} onChange={(note) => form.set({ note })} error={form.error('note')} />
    </RoadPanel>
  )
}
