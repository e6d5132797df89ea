import { textLimits } from '../../contract/field'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { FormPanel } from '../../forms/form-panel'
import { RoadRefusal } from '../../forms/road-refusal'
import { useWords } from '../../forms/use-words'
import { issueAt } from '../../gateway/outcome'
import { sayIssue } from '../../words/refusals'
import { AnswerForm } from './answer-form'
import { deskVerbs, type DeskRoad } from './desk-roads'
import { ForwardForm } from './forward-form'
import { ProposeForm } from './propose-form'
import { RecuseForm } from './recuse-form'
import type { DeskFormProps } from './desk-form-props'

const plain = {
  acknowledge: {
    path: 'text',
    label: '怎么处理',
    hint: '谁来办、什么时候再告诉对方。对方会看到。',
    limit: textLimits.note,
  },
  'ask-back': { path: 'question', label: '想请对方补充什么', hint: '一次问清楚。', limit: textLimits.note },
  unpublish: { path: 'reason', label: '为什么撤下', hint: undefined, limit: textLimits.note },
} as const
type PlainRoad = keyof typeof plain

function WordsForm({ road, view, step, onClose, onTaken }: DeskFormProps & { readonly road: PlainRoad }) {
  const { path, label, hint, limit } = plain[road]
  const words = useWords(`letter.${road}.${view.id}`)
  const issue = issueAt(step.refusal, path)
  const send = async () => {
    const said = words.text
    const done =
      road === 'acknowledge'
        ? await step.take('acknowledge', { text: said })
        : road === 'ask-back'
          ? await step.take('ask-back', { question: said })
          : await step.take('unpublish', { reason: said })
    if (!done) return
    words.drop()
    await onTaken()
  }
  return (
    <FormPanel
      title={deskVerbs[road]}
      yes={deskVerbs[road]}
      loading={step.busy}
      notices={<RoadRefusal refusal={step.refusal} />}
      onSend={send}
      onClose={onClose}
    >
      <Field
        label={label}
        hint={hint}
        required={road !== 'unpublish'}
        error={issue && sayIssue(issue)}
        counter={{ used: words.text.length, limit }}
      >
        <TextArea rows={5} value={words.text} onChange={words.change} />
      </Field>
    </FormPanel>
  )
}

/** The form of one road of the desk. `publish` is a single tap and has none. */
export function DeskForm({ road, ...props }: DeskFormProps & { readonly road: DeskRoad }) {
  switch (road) {
    case 'answer':
      return <AnswerForm {...props} />
    case 'forward':
      return <ForwardForm {...props} />
    case 'propose-publication':
      return <ProposeForm {...props} />
    case 'recuse':
      return <RecuseForm {...props} />
    case 'publish':
      return null
    default:
      return <WordsForm {...props} road={road} />
  }
}
