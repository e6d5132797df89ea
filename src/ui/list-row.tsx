import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { Pressable } from './pressable'
import './list-row.scss'

export interface ListRowProps {
  title: string
  text?: string
  icon?: IconName
  /** At the right: a Deadline, a count. */
  aside?: ReactNode
  onPress?: () => unknown
  /** The row whose detail stands beside the list. */
  selected?: boolean
  children?: ReactNode
}

export function ListRow({ title, text, icon, aside, onPress, selected, children }: ListRowProps) {
  const names = classNames('ls-row', selected && 'ls-row--selected')
  const inside = (
    <>
      {icon && <Icon name={icon} className="ls-row__icon" />}
      <View className="ls-row__middle">
        <View className="ls-row__title">{title}</View>
        {text && <View className="ls-row__text">{text}</View>}
        {children}
      </View>
      {aside}
      {onPress && <Icon name="chevron" size="small" className="ls-row__more" />}
    </>
  )
  if (!onPress) return <View className={names}>{inside}</View>
  return (
    <Pressable className={names} onPress={onPress}>
      {inside}
    </Pressable>
  )
}
