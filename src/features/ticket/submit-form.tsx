import { photosAtOnce } from '../../contract/ticket'
import { issueAt, type Problem } from '../../gateway/outcome'
import type { Photos } from '../../gateway/use-photos'
import { Stack } from '../../ui/stack'
import { SubmitAbout } from './submit-about'
import { SubmitBehalf } from './submit-behalf'
import { PhotosField } from '../../forms/photos-field'
import { SubmitPlace } from './submit-place'
import { SubmitPublic } from './submit-public'
import { SubmitText } from './submit-text'
import { isConfidential, type Submission } from './submission'

interface SubmitFormProps {
  form: Submission
  photos: Photos
  refusal: Problem | null
  change: (part: Partial<Submission>) => void
  onChoosePlace: () => void
}

const aboutPlace: readonly string[] = ['place-missing', 'place-outside', 'half-a-point', 'unknown-area']
const oneOf = (codes: readonly string[], refusal: Problem | null): string | undefined =>
  refusal && codes.includes(refusal.code) ? refusal.code : undefined

/** One column, the words first; what few people need is folded. Each refusal stands at the field that it is about. */
export function SubmitForm({ form, photos, refusal, change, onChoosePlace }: SubmitFormProps) {
  return (
    <Stack gap={5}>
      <SubmitText text={form.text} issue={issueAt(refusal, 'text')} onChange={(text) => change({ text })} />
      <PhotosField photos={photos} most={photosAtOnce} />
      <SubmitPlace
        place={form.place}
        issue={issueAt(refusal, 'place')}
        refusal={oneOf(aboutPlace, refusal)}
        onChange={(place) => change({ place })}
        onChoose={onChoosePlace}
      />
      {!isConfidential(form) && (
        <SubmitPublic text={form.text} isPublic={form.isPublic} onChange={(isPublic) => change({ isPublic })} />
      )}
      <Stack gap={3}>
        <SubmitBehalf
          behalf={form.behalf}
          nameIssue={issueAt(refusal, 'onBehalf.name')}
          phoneIssue={issueAt(refusal, 'onBehalf.phone')}
          onChange={(behalf) => change({ behalf })}
        />
        <SubmitAbout form={form} refusal={oneOf(['unknown-subject'], refusal)} onChange={change} />
      </Stack>
    </Stack>
  )
}
