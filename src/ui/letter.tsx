import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import './letter.scss'

export interface LetterProps {
  /** 王秀兰，您好： */
  greeting?: string
  text: string
  /** Who answers for it, by name. */
  name: string
  office?: string
  time?: string
  /** Photos, the verdict asked for. */
  children?: ReactNode
}

/** An official answer: somebody writes it and somebody's name stands under it. */
export function Letter({ greeting, text, name, office, time, children }: LetterProps) {
  return (
    <View className="ls-letter" {...aria({ role: 'article', label: `${name}的答复` })}>
      {greeting && <View className="ls-letter__greeting">{greeting}</View>}
      <View className="ls-letter__text">{text}</View>
      {children}
      <View className="ls-letter__sign">
        <View className="ls-letter__name">{name}</View>
        {office && <View className="ls-letter__office">{office}</View>}
        {time && <View className="ls-letter__office">{time}</View>}
      </View>
    </View>
  )
}
