import * as v from 'valibot'
import { textLimits } from '../../../contract/field'
import { photosAtOnce } from '../../../contract/ticket'
import { outcomes, type Outcome } from '../../../domain/ticket/states'
import { call } from '../../../gateway/call'
import { problem } from '../../../gateway/outcome'
import { usePhotos } from '../../../gateway/use-photos'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { PhotoRow } from '../../../ui/photo-row'
import { TextArea } from '../../../ui/text-area'
import { sayRefusal } from '../../../words/refusals'
import { outcomeWords } from '../../../words/ticket'
import { MaskedPreview } from '../masked-preview'
import { NoteField } from '../../../forms/note-field'
import { RoadPanel } from '../road-panel'
import { missing } from '../../../forms/use-form'
import { useRoadForm, type RoadFormProps } from '../use-road-form'

const draft = v.object({
  outcome: v.optional(v.picklist(outcomes)),
  reply: v.optional(v.string(), ''),
  note: v.optional(v.string(), ''),
})

const hint = '查到什么、做了什么、以后怎么办。您的名字会写在下面。至少 10 个字。'
const hints: Readonly<Partial<Record<Outcome, string>>> = { explained: '要督导员会签', impossible: '要督导员会签' }

export function SettleForm(props: RoadFormProps) {
  const photos = usePhotos(photosAtOnce)
  const failed = photos.photos.find((photo) => photo.state === 'failed')
  const form = useRoadForm('settle', props, draft, ({ outcome, ...rest }, change) => {
    if (!outcome) return missing('outcome')
    if (photos.sending) return problem('photos-on-the-way')
    if (failed) return problem('photo-not-sent')
    return call('ticket', 'settle', { ...change, ...rest, outcome, photos: [...photos.kept] })
  })
  const { outcome, reply, note } = form.draft
  return (
    <RoadPanel {...props} form={form} yes="办结，送核验">
      <Field label="办理结果" required error={form.error('outcome')}>
        <Choice
          columns={2}
          options={outcomes.map((value) => ({ value, label: outcomeWords[value], hint: hints[value] }))}
          value={outcome}
          onChange={(picked) => form.set({ outcome: picked })}
        />
      </Field>
      <Field
        label="给居民的答复"
        hint={props.view.isPublic ? `${hint}这件事公开，不要写居民的姓名和住址。` : hint}
        required
        error={form.error('reply')}
        counter={{ used: reply.length, limit: textLimits.reply }}
      >
        <TextArea rows={5} value={reply} onChange={(typed) => form.set({ reply: typed })} />
      </Field>
      {props.view.isPublic && <MaskedPreview text={reply} />}
      <Field label="现场照片" error={form.error('photos') ?? (failed?.code ? sayRefusal(failed.code) : undefined)}>
        <PhotoRow
          photos={photos.photos}
          max={photosAtOnce}
          onAdd={photos.add}
          onRemove={photos.remove}
          onRetry={photos.retry}
        />
      </Field>
      <NoteField value={note} onChange={(typed) => form.set({ note: typed })} error={form.error('note')} />
    </RoadPanel>
  )
}
