import { View } from '@tarojs/components'
import { aria } from './aria'
import './skeleton.scss'

export interface SkeletonProps {
  rows?: number
  label?: string
}

/** The shape of what is coming. It is quiet for the first moment, so that a quick answer does not flicker. */
export function Skeleton({ rows = 3, label = '正在读取' }: SkeletonProps) {
  return (
    <View className="ls-skeleton" {...aria({ role: 'status', label, busy: true })}>
      {Array.from({ length: rows }, (_, row) => (
        <View key={row} className="ls-skeleton__card">
          <View className="ls-skeleton__line ls-skeleton__line--long" />
          <View className="ls-skeleton__line" />
          <View className="ls-skeleton__line ls-skeleton__line--short" />
        </View>
      ))}
    </View>
  )
}
