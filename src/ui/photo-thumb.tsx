import { View } from '@tarojs/components'
import { aria } from './aria'
import { Icon } from './icon'
import { Image } from './image'
import { Pressable } from './pressable'

export interface Photo {
  id: string
  src: string
  state: 'kept' | 'sending' | 'failed'
  /** 0 to 1 while it is sent. */
  progress?: number
}

export interface PhotoThumbProps {
  photo: Photo
  place: number
  onRemove?: () => unknown
  onRetry?: () => unknown
  onOpen?: () => unknown
}

export function PhotoThumb({ photo, place, onRemove, onRetry, onOpen }: PhotoThumbProps) {
  const name = `第 ${place} 张照片`
  const image = <Image className="ls-photo__image" src={photo.src} mode="aspectFill" />
  return (
    <View className="ls-photo">
      {onOpen && photo.state === 'kept' ? (
        <Pressable className="ls-photo__open" label={`看${name}`} onPress={onOpen}>
          {image}
        </Pressable>
      ) : (
        <View className="ls-photo__open" {...aria({ role: 'img', label: name })}>
          {image}
        </View>
      )}
      {photo.state === 'sending' && <Progress share={photo.progress ?? 0} name={name} />}
      {photo.state === 'failed' && (
        <Pressable
          className="ls-photo__failed"
          label={`${name}没传上去，重传`}
          onPress={onRetry ?? nothing}
          disabled={!onRetry}
        >
          <View className="ls-photo__failed-words">
            <Icon name="warn" />
            <View>重传</View>
          </View>
        </Pressable>
      )}
      {onRemove && (
        <Pressable className="ls-photo__remove" label={`移除${name}`} onPress={onRemove}>
          <View className="ls-photo__cross">
            <Icon name="close" size="small" />
          </View>
        </Pressable>
      )}
    </View>
  )
}

function nothing() {
  return undefined
}

function Progress({ share, name }: { share: number; name: string }) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100)
  const style = { background: `conic-gradient(#fff ${percent}%, rgba(255, 255, 255, 0.25) 0)` }
  return (
    <View className="ls-photo__sending" {...aria({ role: 'progressbar', label: `${name}正在上传`, valueNow: percent })}>
      <View className="ls-photo__ring" style={style}>
        <View className="ls-photo__percent">{`${percent}%`}</View>
      </View>
    </View>
  )
}
