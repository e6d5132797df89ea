import { photosAtOnce } from '../../contract/ticket'
import { issueAt } from '../../gateway/outcome'
import { usePhotos } from '../../gateway/use-photos'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Sheet } from '../../ui/sheet'
import { Stack } from '../../ui/stack'
import { TextArea } from '../../ui/text-area'
import { sayIssue } from '../../words/refusals'
import { RoadRefusal } from '../../forms/road-refusal'
import { PhotosField } from '../../forms/photos-field'
import type { TakeRoad } from './use-road'
import { useWords } from '../../forms/use-words'

interface SheetProps {
  ticket: string
  open: boolean
  road: TakeRoad
  onClose: () => void
  onDone: () => void
}

/** Photos that come later, with a word if one likes. */
export function AttachSheet({ ticket, open, road, onClose, onDone }: SheetProps) {
  const photos = usePhotos(photosAtOnce)
  const words = useWords(`attach:${ticket}`)
  const issue = issueAt(road.refusal, 'text')
  const attach = async () => {
    if (!(await road.take('attach', { photos: [...photos.kept], text: words.text }))) return
    photos.reset()
    words.drop()
    onDone()
  }
  const foot = (
    <Button
      kind="main"
      block
      loading={road.busy}
      disabled={photos.sending || photos.kept.length === 0}
      onPress={attach}
    >
      {photos.sending ? '等照片传完' : '补上去'}
    </Button>
  )
  return (
    <Sheet open={open} title="补充照片" onClose={onClose} foot={foot}>
      <Stack gap={4}>
        <PhotosField photos={photos} most={photosAtOnce} />
        <Field label="说一句" error={issue && sayIssue(issue)}>
          <TextArea rows={3} value={words.text} onChange={words.change} />
        </Field>
        <RoadRefusal refusal={road.refusal} />
      </Stack>
    </Sheet>
  )
}
