import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { Pressable } from './pressable'
import { useOnce } from './use-once'
import './button.scss'

export type ButtonKind = 'main' | 'plain' | 'quiet' | 'danger'

export interface ButtonProps {
  /** A verb: 报事, 接手, 给答复. */
  children: string
  /** May return a promise: until it settles the button turns and takes no second press. */
  onPress: () => unknown
  kind?: ButtonKind
  size?: 'normal' | 'large' | 'small'
  block?: boolean
  icon?: IconName
  loading?: boolean
  disabled?: boolean
  /** Read aloud instead of the verb, where the verb alone does not say which: 移除第 2 张照片. */
  label?: string
  expanded?: boolean
}

export function Button(props: ButtonProps) {
  const { children, onPress, kind = 'plain', size = 'normal', block, icon, loading, disabled, label, expanded } = props
  const { busy, press } = useOnce(onPress)
  const turning = busy || loading === true
  return (
    <Pressable
      className={classNames(
        'ls-button',
        `ls-button--${kind}`,
        size !== 'normal' && `ls-button--${size}`,
        block && 'ls-button--block',
        turning && 'ls-button--turning',
        disabled && 'ls-button--off',
      )}
      onPress={turning ? ignore : press}
      disabled={disabled}
      busy={turning}
      label={label}
      expanded={expanded}
    >
      {/* The words keep their place while the ring turns, so that nothing jumps. */}
      <View className="ls-button__words">
        {icon && <Icon name={icon} />}
        {children}
      </View>
      {turning && <View className="ls-button__ring" />}
    </Pressable>
  )
}

function ignore() {
  return undefined
}
