import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import './badge.scss'

export interface BadgeProps {
  tone?: 'plain' | 'brand' | 'ok' | 'warn' | 'info'
  icon?: IconName
  children: string
}

export function Badge({ tone = 'plain', icon, children }: BadgeProps) {
  return (
    <View className={classNames('ls-badge', `ls-badge--${tone}`)}>
      {icon && <Icon name={icon} size="small" />}
      <View>{children}</View>
    </View>
  )
}
