import { photosAtOnce } from '../../contract/ticket'
import { issueAt } from '../../gateway/outcome'
import { usePhotos } from '../../gateway/use-photos'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { sayIssue } from '../../words/refusals'
import { RoadRefusal } from '../../forms/road-refusal'
import { PhotosField } from '../../forms/photos-field'
import type { TakeRoad } from './use-road'
import { useWords } from '../../forms/use-words'

interface SupplyFormProps {
  ticket: string
  road: TakeRoad
}

/** The question is the sentence above; the answer goes right under it. */
export function SupplyForm({ ticket, road }: SupplyFormProps) {
  const words = useWords(`supply:${ticket}`)
  const photos = usePhotos(photosAtOnce)
  const issue = issueAt(road.refusal, 'text')
  const supply = async () => {
    if (await road.take('supply', { text: words.text, photos: [...photos.kept] })) {
      words.drop()
      photos.reset()
    }
  }
  return (
    <Card tone="info">
      <Field label="您的回答" required error={issue && sayIssue(issue)}>
        <TextArea rows={3} value={words.text} onChange={words.change} />
      </Field>
      <PhotosField photos={photos} most={photosAtOnce} />
      <RoadRefusal refusal={road.refusal} />
      <Button kind="main" block loading={road.busy} disabled={photos.sending} onPress={supply}>
        {photos.sending ? '等照片传完' : '补充上去'}
      </Button>
    </Card>
  )
}
