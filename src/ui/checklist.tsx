import { View } from '@tarojs/components'
import { aria } from './aria'
import type { ChoiceOption } from './choice'
import { classNames } from './class-names'
import { useField } from './field-context'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './choice.scss'

export interface ChecklistProps<T extends string> {
  options: readonly ChoiceOption<T>[]
  value: readonly T[]
  onChange: (value: T[]) => void
  /** Only outside a Field. */
  label?: string
}

/** Any of a few; what is ticked stays in the order of the options. */
export function Checklist<T extends string>({ options, value, onChange, label }: ChecklistProps<T>) {
  const field = useField()
  const flip = (one: T) => {
    const ticked = new Set(value)
    if (!ticked.delete(one)) ticked.add(one)
    onChange(options.map((option) => option.value).filter((known) => ticked.has(known)))
  }
  return (
    <View className="ls-choice" {...aria({ role: 'group', label: label ?? field?.label })}>
      {options.map((option) => {
        const on = value.includes(option.value)
        return (
          <Pressable
            key={option.value}
            role="checkbox"
            className={classNames('ls-choice__one', on && 'ls-choice__one--on')}
            checked={on}
            disabled={option.disabled}
            onPress={() => flip(option.value)}
          >
            <View className="ls-choice__mark ls-choice__mark--box">{on && <Icon name="check" size="small" />}</View>
            <View className="ls-choice__words">
              <View>{option.label}</View>
              {option.hint && <View className="ls-choice__hint">{option.hint}</View>}
            </View>
          </Pressable>
        )
      })}
    </View>
  )
}
