import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { Pressable } from './pressable'
import { stepFocus } from './step-focus'
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
  /** The arrow that says more stands behind; off where a press ends the matter. */
  more?: boolean
  children?: ReactNode
}

export function ListRow({ title, text, icon, aside, onPress, selected, more = true, children }: ListRowProps) {
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
      {onPress && more && <Icon name="chevron" size="small" className="ls-row__more" />}
    </>
  )
  if (!onPress) return <View className={names}>{inside}</View>
  return (
    <Pressable
      className={names}
      onPress={onPress}
      onKeyDown={(event) => stepFocus(event, '.ls-row-list', { before: 'ArrowUp', after: 'ArrowDown' })}
    >
      {inside}
    </Pressable>
  )
}
