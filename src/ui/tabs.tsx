import { View } from '@tarojs/components'
import type { KeyboardEvent } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { Pressable } from './pressable'
import { stepFocus } from './step-focus'
import './tabs.scss'

export interface TabsProps<T extends string> {
  tabs: readonly { value: T; label: string; count?: number }[]
  value: T
  onChange: (value: T) => void
  label: string
}

export function Tabs<T extends string>({ tabs, value, onChange, label }: TabsProps<T>) {
  const onKeyDown = (event: KeyboardEvent) => stepFocus(event, '.ls-tabs', { before: 'ArrowLeft', after: 'ArrowRight' })
  return (
    <View className="ls-tabs" {...aria({ role: 'tablist', label })}>
      {tabs.map((tab) => (
        <Pressable
          key={tab.value}
          role="tab"
          className={classNames('ls-tab', tab.value === value && 'ls-tab--on')}
          selected={tab.value === value}
          label={tab.count === undefined ? undefined : `${tab.label} ${tab.count}`}
          onPress={() => onChange(tab.value)}
          onKeyDown={onKeyDown}
        >
          <View className="ls-tab__words">
            {tab.label}
            {tab.count !== undefined && <View className="ls-tab__count">{tab.count}</View>}
          </View>
        </Pressable>
      ))}
    </View>
  )
}
