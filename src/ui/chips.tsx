import { ScrollView, View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { Pressable } from './pressable'
import './chips.scss'

export interface ChipsProps<T extends string> {
  options: readonly { value: T; label: string; count?: number }[]
  value: T
  onChange: (value: T) => void
  label: string
}

/** A filter: one line of short words, each with how many stand behind it; swiped sideways where they do not fit. */
export function Chips<T extends string>({ options, value, onChange, label }: ChipsProps<T>) {
  return (
    <ScrollView className="ls-chips" scrollX enhanced showScrollbar={false}>
      <View className="ls-chips__line" {...aria({ role: 'radiogroup', label })}>
        {options.map((option) => (
          <Pressable
            key={option.value}
            role="radio"
            className={classNames('ls-chip', option.value === value && 'ls-chip--on')}
            checked={option.value === value}
            label={option.count === undefined ? undefined : `${option.label} ${option.count}`}
            onPress={() => onChange(option.value)}
          >
            <View className="ls-chip__face">
              {option.label}
              {option.count !== undefined && <View className="ls-chip__count">{option.count}</View>}
            </View>
          </Pressable>
        ))}
      </View>
    </ScrollView>
  )
}
