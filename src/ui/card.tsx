import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { Pressable } from './pressable'
import './card.scss'

export interface CardProps {
  title?: string
  aside?: ReactNode
  tone?: 'plain' | 'brand' | 'ok' | 'warn' | 'info'
  /** Makes the whole card one button; then nothing inside it may be pressed. */
  onPress?: () => unknown
  label?: string
  children: ReactNode
}

export function Card({ title, aside, tone = 'plain', onPress, label, children }: CardProps) {
  const names = classNames('ls-card', tone !== 'plain' && `ls-card--${tone}`)
  const inside = (
    <>
      {(title || aside) && (
        <View className="ls-card__head">
          {title && (
            <View className="ls-card__title" {...(onPress ? {} : aria({ role: 'heading', level: 2 }))}>
              {title}
            </View>
          )}
          {aside}
        </View>
      )}
      {children}
    </>
  )
  if (!onPress) return <View className={names}>{inside}</View>
  return (
    <Pressable className={names} onPress={onPress} label={label}>
      {inside}
    </Pressable>
  )
}
