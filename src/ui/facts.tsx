import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './facts.scss'

/** Short facts, a word and its value a line: 编号, 地点, 来自. */
export function Facts({ items }: { items: readonly { label: string; value: ReactNode }[] }) {
  return (
    <View className="ls-facts">
      {items.map((item) => (
        <View key={item.label} className="ls-facts__row">
          <View className="ls-facts__label">{item.label}</View>
          <View className="ls-facts__value">{item.value}</View>
        </View>
      ))}
    </View>
  )
}
