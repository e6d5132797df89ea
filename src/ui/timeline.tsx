import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import './timeline.scss'

export interface TimelineItem {
  id: string
  title: string
  time: string
  who?: string
  text?: string
  /** For staff only; drawn apart so that nobody takes it for what the resident reads. */
  note?: string
  tone?: 'plain' | 'ok' | 'late'
  extra?: ReactNode
}

/** What happened, the newest first. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <View className="ls-timeline" {...aria({ role: 'list' })}>
      {items.map((item, index) => (
        <View
          key={item.id}
          className={classNames(
            'ls-timeline__item',
            index === 0 && 'ls-timeline__item--now',
            item.tone && item.tone !== 'plain' && `ls-timeline__item--${item.tone}`,
          )}
          {...aria({ role: 'listitem' })}
        >
          <View className="ls-timeline__head">
            <View className="ls-timeline__title">{item.title}</View>
            <View className="ls-timeline__time">{item.time}</View>
          </View>
          {item.who && <View className="ls-timeline__who">{item.who}</View>}
          {item.text && <View className="ls-timeline__text">{item.text}</View>}
          {item.note && (
            <View className="ls-timeline__note">
              <View className="ls-timeline__note-mark">内部</View>
              {item.note}
            </View>
          )}
          {item.extra}
        </View>
      ))}
    </View>
  )
}
