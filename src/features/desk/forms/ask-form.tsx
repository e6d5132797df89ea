import * as v from 'valibot'
import { textLimits } from '../../../contract/field'
import { call } from '../../../gateway/call'
import { Field } from '../../../ui/field'
import { TextArea } from '../../../ui/text-area'
import { QuickFills } from '../quick-fills'
import { RoadPanel } from '../road-panel'
import { useRoadForm, type RoadFormProps } from '../use-road-form'

const draft = v.object({ question: v.optional(v.string(), '') })

const fills = [
  { label: '在哪里', text: '请问具体在什么位置？比如哪条路、靠近几号门，有照片更好。' },
  { label: '什么时候', text: '请问是从什么时候开始的？一般在几点发生？' },
  { label: '拍张照片', text: '方便的话，请拍一两张现场照片传上来，我们好判断由谁处理。' },
  { label: '找过谁', text: '请问之前找过哪个单位或物业？对方是怎么答复的？' },
  { label: '说的是哪件', text: '您说了好几件事，请问最着急的是哪一件？其他的我们可以分开登记。' },
]

export function AskForm(props: RoadFormProps) {
  const form = useRoadForm('ask', props, draft, ({ question }, change) =>
    call('ticket', 'ask', { ...change, question }),
  )
  return (
    <RoadPanel {...props} form={form} yes="发给居民">
      <Field
        label="想请居民补充什么"
        hint="一次问清一件。居民有 5 天时间回复，这期间受理时限暂停。"
        required
        error={form.error('question')}
        counter={{ used: form.draft.question.length, limit: textLimits.note }}
      >
        <TextArea rows={3} value={form.draft.question} onChange={(question) => form.set({ question })} />
      </Field>
      <QuickFills label="常问的" fills={fills} onPick={(question) => form.set({ question })} />
    </RoadPanel>
  )
}
