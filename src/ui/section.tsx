import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import './section.scss'

export interface SectionProps {
  title: string
  /** At the right of the heading: a quiet button, a count. */
  aside?: ReactNode
  children: ReactNode
}

export function Section({ title, aside, children }: SectionProps) {
  return (
    <View className="ls-section">
      <View className="ls-section__head">
        <View className="ls-section__title" {...aria({ role: 'heading', level: 2 })}>
          {title}
        </View>
        {aside}
      </View>
      {children}
    </View>
  )
}
