import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './notice-bar.scss'

export interface NoticeBarProps {
  tone?: 'info' | 'ok' | 'warn' | 'late'
  action?: { label: string; onPress: () => unknown }
  onClose?: () => void
  children: string
}

const icons = { info: 'info', ok: 'check', warn: 'warn', late: 'warn' } as const

/** One line over the page about a state that lasts: no network, a draft that waits. */
export function NoticeBar({ tone = 'info', action, onClose, children }: NoticeBarProps) {
  return (
    <View className={classNames('ls-notice', `ls-notice--${tone}`)} {...aria({ role: 'status' })}>
      <Icon name={icons[tone]} />
      <View className="ls-notice__text">{children}</View>
      {action && (
        <Pressable className="ls-notice__action" onPress={action.onPress}>
          {action.label}
        </Pressable>
      )}
      {onClose && (
        <Pressable className="ls-notice__close" label="不再显示" onPress={onClose}>
          <Icon name="close" size="small" />
        </Pressable>
      )}
    </View>
  )
}
