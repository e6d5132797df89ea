import { useEffect, useRef, useState } from 'react'
import { textLimits } from '../../contract/field'
import { letterPhotos } from '../../contract/letter'
import { FormPanel } from '../../forms/form-panel'
import { nearEnd } from '../../forms/near-end'
import { PhotosField } from '../../forms/photos-field'
import { RoadRefusal } from '../../forms/road-refusal'
import { call } from '../../gateway/call'
import { issueAt } from '../../gateway/outcome'
import { usePhotos } from '../../gateway/use-photos'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { Words } from '../../ui/words'
import { sayIssue, sayRefusal } from '../../words/refusals'
import type { DeskFormProps } from './desk-form-props'

const PAUSE = 1_500

type Saved = 'clean' | 'saving' | 'saved' | 'draft-changed' | 'unsaved'

const savedWords: Readonly<Record<Saved, string>> = {
  clean: '写到一半也会存成草稿，代阅人看得到。',
  saving: '正在存草稿',
  saved: '草稿存好了',
  'draft-changed': sayRefusal('draft-changed'),
  unsaved: '草稿还没存上，先别关。',
}

/** The answer, kept as a draft on the desk a moment after the last key; a draft that somebody else changed is not written over. */
export function AnswerForm({ view, step, onClose, onTaken }: DeskFormProps) {
  const [text, setText] = useState(view.draft?.text ?? '')
  const [saved, setSaved] = useState<Saved>('clean')
  const version = useRef(view.draftVersion)
  const last = useRef(text)
  const photos = usePhotos(letterPhotos)
  useEffect(() => {
    if (!view.canDraft || text === last.current) return undefined
    const keep = async (): Promise<void> => {
      setSaved('saving')
      const outcome = await call('letter', 'save-draft', { letter: view.id, draft: version.current, text })
      if (outcome.ok) {
        version.current = outcome.data.draftVersion
        last.current = text
        return setSaved('saved')
      }
      return setSaved(outcome.code === 'draft-changed' ? 'draft-changed' : 'unsaved')
    }
    const timer = setTimeout(() => void keep(), PAUSE)
    return () => clearTimeout(timer)
  }, [view.id, view.canDraft, text])
  const send = async () => {
    if (await step.take('answer', { reply: text, photos: [...photos.kept] })) await onTaken()
  }
  const issue = issueAt(step.refusal, 'reply')
  return (
    <FormPanel
      title="给答复"
      yes="答复写信人"
      loading={step.busy}
      disabled={photos.sending}
      notices={<RoadRefusal refusal={step.refusal} />}
      confirm={{ title: '就这样答复？', text: '答复以后写信人马上看到，不能改，由写信人评价。' }}
      onSend={send}
      onClose={onClose}
    >
      <Field
        label="答复"
        required
        hint="落款是您的名字。"
        error={issue && sayIssue(issue)}
        counter={nearEnd(text, textLimits.reply)}
      >
        <TextArea rows={8} value={text} onChange={setText} />
      </Field>
      <Words size="small" tone={saved === 'draft-changed' || saved === 'unsaved' ? 'brand' : 'hint'}>
        {savedWords[saved]}
      </Words>
      <PhotosField photos={photos} most={letterPhotos} />
    </FormPanel>
  )
}
