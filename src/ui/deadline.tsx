import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import './deadline.scss'

export interface DeadlineProps {
  tone: 'calm' | 'soon' | 'late' | 'paused' | 'done'
  /** 剩 3 小时, 超 1 天. */
  text: string
  /** The strongest thing of a row in the queue. */
  strong?: boolean
}

const icons = { calm: 'clock', soon: 'clock', late: 'warn', paused: 'pause', done: 'check' } as const

/** Time left, said three ways: by the words, by the shape, by the colour. */
export function Deadline({ tone, text, strong }: DeadlineProps) {
  return (
    <View className={classNames('ls-deadline', `ls-deadline--${tone}`, strong && 'ls-deadline--strong')}>
      <Icon name={icons[tone]} size="small" />
      <View>{text}</View>
    </View>
  )
}
