import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import './words.scss'

export interface WordsProps {
  size?: 'hint' | 'small' | 'body' | 'title' | 'page'
  tone?: 'ink' | 'soft' | 'hint' | 'brand' | 'ok' | 'warn' | 'info'
  strong?: boolean
  heading?: 1 | 2 | 3
  /** Cut after so many lines, with an ellipsis. */
  lines?: 1 | 2 | 3
  className?: string
  children: ReactNode
}

/** A paragraph of text; line breaks in it are kept. */
export function Words({ size = 'body', tone = 'ink', strong, heading, lines, className, children }: WordsProps) {
  const names = classNames(
    'ls-words',
    `ls-words--${size}`,
    `ls-words--${tone}`,
    (strong || heading !== undefined) && 'ls-words--strong',
    lines !== undefined && `ls-words--cut-${lines}`,
    className,
  )
  return (
    <View className={names} {...(heading === undefined ? {} : aria({ role: 'heading', level: heading }))}>
      {children}
    </View>
  )
}
