import { View } from '@tarojs/components'
import { Icon } from './icon'
import { PhotoThumb, type Photo } from './photo-thumb'
import { Pressable } from './pressable'
import './photo-row.scss'

export interface PhotoRowProps {
  photos: readonly Photo[]
  max?: number
  /** Without it the row is only for looking. */
  onAdd?: () => unknown
  onRemove?: (id: string) => unknown
  onRetry?: (id: string) => unknown
  onOpen?: (id: string) => unknown
}

export function PhotoRow({ photos, max = 9, onAdd, onRemove, onRetry, onOpen }: PhotoRowProps) {
  return (
    <View className="ls-photos">
      {photos.map((photo, index) => (
        <PhotoThumb
          key={photo.id}
          photo={photo}
          place={index + 1}
          onRemove={onRemove && (() => onRemove(photo.id))}
          onRetry={onRetry && (() => onRetry(photo.id))}
          onOpen={onOpen && (() => onOpen(photo.id))}
        />
      ))}
      {onAdd && photos.length < max && (
        <Pressable
          className="ls-photos__add"
          label={`添加照片，已有 ${photos.length} 张，最多 ${max} 张`}
          onPress={onAdd}
        >
          <Icon name="camera" size="large" />
          <View className="ls-photos__add-word">
            {photos.length === 0 ? '拍照或选照片' : `${photos.length} / ${max}`}
          </View>
        </Pressable>
      )}
    </View>
  )
}
