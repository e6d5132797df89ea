import { useState } from 'react'
import { textLimits } from '../../contract/field'
import { handReasons, type HandReason } from '../../domain/post/states'
import { kinds, type Kind } from '../../domain/ticket/states'
import { cutTo } from '../../domain/text/cut'
import { FormPanel } from '../../forms/form-panel'
import { RoadRefusal } from '../../forms/road-refusal'
import { UnitField } from '../../forms/unit-field'
import { useWords } from '../../forms/use-words'
import { issueAt } from '../../gateway/outcome'
import { usePages } from '../../gateway/use-pages'
import { Chips } from '../../ui/chips'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'
import { hideReasonWords, postRoadWords } from '../../words/post'
import { sayIssue } from '../../words/refusals'
import { kindWords } from '../../words/ticket'
import type { PostStep } from './use-post'
import type { PostView } from './view'

export type StaffRoad =
  'approve' | 'answer' | 'raise' | 'restore' | 'uphold' | 'dismiss-reports' | 'hide' | 'merge' | 'refer'

interface StaffFormProps {
  readonly road: StaffRoad
  readonly view: PostView
  readonly step: PostStep
  readonly onClose: () => void
}

const labels: Readonly<Record<StaffRoad, string>> = {
  approve: '说明',
  answer: '答复',
  raise: '在哪里',
  restore: '说明',
  uphold: '为什么维持',
  'dismiss-reports': '说明',
  hide: '补充说明',
  merge: '说明',
  refer: '交代一句',
}

/** One road of the desk: words, and what else that road wants to know. */
export function StaffForm({ road, view, step, onClose }: StaffFormProps) {
  const words = useWords(`board.${road}.${view.id}`)
  const [reason, setReason] = useState<HandReason>()
  const [kind, setKind] = useState<Kind>('help')
  const [unit, setUnit] = useState({ id: '', name: '' })
  const [into, setInto] = useState('')
  const text = words.text
  const take = (): Promise<boolean> => {
    switch (road) {
      case 'approve':
        return step.take('approve', {})
      case 'answer':
        return step.take('answer', { text })
      case 'raise':
        return step.take('raise', { kind, place: text })
      case 'restore':
        return step.take('restore', { words: text })
      case 'uphold':
        return step.take('uphold', { words: text })
      case 'dismiss-reports':
        return step.take('dismiss-reports', { words: text })
      case 'hide':
        return reason ? step.take('hide', { reason, words: text }) : Promise.resolve(false)
      case 'merge':
        return step.take('merge', { into })
      case 'refer':
        return step.take('refer', { about: { unit: unit.id }, note: text })
    }
  }
  const send = async () => {
    if (!(await take())) return
    words.drop()
    onClose()
  }
  const off =
    (road === 'hide' && reason === undefined) ||
    (road === 'merge' && into === '') ||
    (road === 'refer' && unit.id === '')
  const issue = issueAt(step.refusal, 'text') ?? issueAt(step.refusal, 'words') ?? issueAt(step.refusal, 'place')
  return (
    <FormPanel
      title={postRoadWords[road]}
      yes={postRoadWords[road]}
      loading={step.busy}
      disabled={off}
      notices={<RoadRefusal refusal={step.refusal} />}
      onSend={send}
      onClose={onClose}
    >
      {road === 'hide' && (
        <Field label="为什么不显示" hint="原文保留，会告诉留言人，可以申诉一次。" required>
          <Choice
            columns={2}
            options={handReasons.map((value) => ({ value, label: hideReasonWords[value] }))}
            value={reason}
            onChange={setReason}
          />
        </Field>
      )}
      {road === 'raise' && (
        <Chips
          label="诉求类型"
          options={kinds.map((value) => ({ value, label: kindWords[value] }))}
          value={kind}
          onChange={setKind}
        />
      )}
      {road === 'refer' && (
        <UnitField
          label="说的是哪个单位"
          hint="这个单位的人就看不到审核了，交给上一级。"
          value={unit.id}
          name={unit.name}
          onPick={(id, name) => setUnit({ id, name })}
        />
      )}
      {road === 'merge' && <MergeChoice view={view} value={into} onChange={setInto} />}
      {road === 'raise' && (
        <Field label={labels.raise} error={issue && sayIssue(issue)}>
          <TextInput value={text} onChange={words.change} placeholder="比如：小区北门" />
        </Field>
      )}
      {road !== 'raise' && road !== 'merge' && (
        <Field
          label={labels[road]}
          hint={road === 'answer' ? '以您单位的名义公开答复。' : undefined}
          error={issue && sayIssue(issue)}
          counter={road === 'answer' ? { used: text.length, limit: textLimits.reply } : undefined}
        >
          <TextArea rows={road === 'answer' ? 8 : 3} value={text} onChange={words.change} />
        </Field>
      )}
    </FormPanel>
  )
}

/** Which other post of the community tells of the same. */
function MergeChoice(props: { view: PostView; value: string; onChange: (id: string) => void }) {
  const area = props.view.area?.id
  const { items } = usePages('board', 'list', area ? { area, order: 'newest', limit: 20 } : null)
  const others = items.filter((post) => post.id !== props.view.id)
  return (
    <Field label="合并到哪一条" hint="附议的人跟着过去。" required>
      <Choice
        options={others.map((post) => ({ value: post.id, label: cutTo(post.text, 40), hint: post.number }))}
        value={props.value}
        onChange={props.onChange}
      />
    </Field>
  )
}
