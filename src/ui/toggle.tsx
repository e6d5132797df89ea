import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Pressable } from './pressable'
import './toggle.scss'

export interface ToggleProps {
  label: string
  hint?: string
  checked: boolean
  onChange: (on: boolean) => void
  disabled?: boolean
}

/** A switch with its words: the whole row is the target. */
export function Toggle({ label, hint, checked, onChange, disabled }: ToggleProps) {
  return (
    <Pressable
      role="switch"
      className="ls-toggle"
      checked={checked}
      disabled={disabled}
      onPress={() => onChange(!checked)}
    >
      <View className="ls-toggle__words">
        <View>{label}</View>
        {hint && <View className="ls-toggle__hint">{hint}</View>}
      </View>
      <View className={classNames('ls-toggle__track', checked && 'ls-toggle__track--on')}>
        <View className="ls-toggle__knob" />
      </View>
    </Pressable>
  )
}
