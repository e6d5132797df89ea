import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { useField } from './field-context'
import { Pressable } from './pressable'
import './choice.scss'

export interface ChoiceOption<T extends string> {
  value: T
  label: string
  hint?: string
  disabled?: boolean
}

export interface ChoiceProps<T extends string> {
  options: readonly ChoiceOption<T>[]
  value: T | undefined
  onChange: (value: T) => void
  columns?: 1 | 2
  /** Only outside a Field. */
  label?: string
}

/** One of a few, each a card large enough for a thumb. For more than about seven take a TreePicker. */
export function Choice<T extends string>({ options, value, onChange, columns = 1, label }: ChoiceProps<T>) {
  const field = useField()
  return (
    <View
      className={classNames('ls-choice', columns === 2 && 'ls-choice--two')}
      {...aria({ role: 'radiogroup', label: label ?? field?.label })}
    >
      {options.map((option) => (
        <Pressable
          key={option.value}
          role="radio"
          className={classNames('ls-choice__one', option.value === value && 'ls-choice__one--on')}
          checked={option.value === value}
          disabled={option.disabled}
          onPress={() => onChange(option.value)}
        >
          <View className="ls-choice__mark" />
          <View className="ls-choice__words">
            <View>{option.label}</View>
            {option.hint && <View className="ls-choice__hint">{option.hint}</View>}
          </View>
        </Pressable>
      ))}
    </View>
  )
}
