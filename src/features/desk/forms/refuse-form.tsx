import * as v from 'valibot'
import { textLimits } from '../../../contract/field'
import { refusalReasons, type RefusalReason } from '../../../domain/ticket/states'
import { call } from '../../../gateway/call'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { TextArea } from '../../../ui/text-area'
import { refusalReasonWords } from '../../../words/ticket'
import { NoteField } from '../../../forms/note-field'
import { RoadPanel } from '../road-panel'
import { missing } from '../../../forms/use-form'
import { useRoadForm, type RoadFormProps } from '../use-road-form'

const draft = v.object({
  reason: v.optional(v.picklist(refusalReasons)),
  instead: v.optional(v.string(), ''),
  note: v.optional(v.string(), ''),
})

/** Never a bare no: where to go instead, ready to be made exact. */
const instead: Readonly<Record<RefusalReason, string>> = {
  emergency: '这是紧急情况，请马上拨打 110（报警）、119（火警、救援）或 120（急救），他们会立刻出动。',
  court: '这件事要由法院、仲裁委员会或复议机关来处理。可以先拨打 12348 免费咨询律师，问清怎么起诉或申请仲裁。',
  'other-body': '这件事不归本区管，请联系：（写明单位、电话）。他们会受理。',
  'not-public': '这是双方之间的约定，请先与对方协商；谈不拢，可以到社区人民调解委员会申请调解，或拨打 12348 咨询。',
  'no-matter': '您没有说清具体是什么事。请重新报一次，写明在哪里、什么时候、发生了什么，我们马上处理。',
  unlawful: '这段内容不能受理。如果您有实际的困难，请重新报一次，写清楚事情本身，我们会认真处理。',
}
const templates = new Set(Object.values(instead))

export function RefuseForm(props: RoadFormProps) {
  const form = useRoadForm('refuse', props, draft, ({ reason, ...rest }, change) =>
    reason ? call('ticket', 'refuse', { ...change, ...rest, reason }) : missing('reason'),
  )
  const pick = (reason: RefusalReason) => {
    // A template makes way for the next one; what somebody wrote stays.
    const untouched = form.draft.instead.trim() === '' || templates.has(form.draft.instead)
    form.set(untouched ? { reason, instead: instead[reason] } : { reason })
  }
  return (
    <RoadPanel
      {...props}
      form={form}
      yes="不予受理"
      confirm={{ title: '确定不予受理？', text: '居民会马上看到理由和“去哪里办”，这件事就此结束，不能撤回。' }}
    >
      <Field label="理由" required error={form.error('reason')}>
        <Choice
          columns={2}
          options={refusalReasons.map((value) => ({ value, label: refusalReasonWords[value] }))}
          value={form.draft.reason}
          onChange={pick}
        />
      </Field>
      <Field
        label="去哪里办"
        hint="居民会看到这段话。写明单位和电话。"
        required
        error={form.error('instead')}
        counter={{ used: form.draft.instead.length, limit: textLimits.note }}
      >
        <TextArea rows={3} value={form.draft.instead} onChange={(text) => form.set({ instead: text })} />
      </Field>
      <NoteField value={form.draft.note} onChange={(note) => form.set({ note })} error={form.error('note')} />
    </RoadPanel>
  )
}
