import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../ui/aria'
import './block.scss'

interface BlockProps {
  readonly title: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A part of the ticket under a small heading: staff read many of them a day, so little air. */
export function Block({ title, aside, children }: BlockProps) {
  return (
    <View className="form-block">
      <View className="form-block__head">
        <View className="form-block__title" {...aria({ role: 'heading', level: 3 })}>
          {title}
        </View>
        {aside}
      </View>
      {children}
    </View>
  )
}
