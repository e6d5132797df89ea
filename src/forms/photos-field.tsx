import type { Photos } from '../gateway/use-photos'
import { PhotoRow } from '../ui/photo-row'
import { Stack } from '../ui/stack'
import { Words } from '../ui/words'
import { sayRefusal } from '../words/refusals'

/** Photos travel while the person writes; each says how far it is and can be tried again or removed. */
export function PhotosField({ photos, most }: { photos: Photos; most: number }) {
  const failed = photos.photos.find((photo) => photo.state === 'failed')
  return (
    <Stack gap={2}>
      <PhotoRow
        photos={photos.photos.map((photo) => ({ ...photo }))}
        max={most}
        onAdd={photos.add}
        onRemove={photos.remove}
        onRetry={photos.retry}
      />
      {failed && (
        <Words size="small" tone="brand">
          {`有照片没传上去：${sayRefusal(failed.code ?? 'fault')}`}
        </Words>
      )}
    </Stack>
  )
}
