import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './rating.scss'

export type Level = 1 | 2 | 3 | 4 | 5

export interface RatingProps {
  label: string
  /** From the best (5) to the worst (1), each with its words. */
  options: readonly { value: Level; label: string }[]
  value: Level | undefined
  onChange: (value: Level) => void
}

/** Five levels, each one tap, each a face and a word. */
export function Rating({ label, options, value, onChange }: RatingProps) {
  return (
    <View className="ls-rating" {...aria({ role: 'radiogroup', label })}>
      {options.map((option) => (
        <Pressable
          key={option.value}
          role="radio"
          className={classNames('ls-rating__one', option.value === value && 'ls-rating__one--on')}
          checked={option.value === value}
          onPress={() => onChange(option.value)}
        >
          <Icon name={`face-${option.value}`} size="large" />
          <View className="ls-rating__word">{option.label}</View>
        </Pressable>
      ))}
    </View>
  )
}
