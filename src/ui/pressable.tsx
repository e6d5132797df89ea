import { View } from '@tarojs/components'
import type { KeyboardEvent, ReactNode } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { useOnce } from './use-once'

export interface PressableProps {
  onPress: () => unknown
  /** Read aloud instead of what stands inside; needed where only an icon stands inside. */
  label?: string
  role?: 'button' | 'link' | 'radio' | 'checkbox' | 'switch' | 'tab' | 'option' | 'treeitem' | 'menuitem'
  checked?: boolean
  selected?: boolean
  expanded?: boolean
  disabled?: boolean
  busy?: boolean
  className?: string
  children?: ReactNode
  /** Web only: arrows inside lists and trees. */
  onKeyDown?: (event: KeyboardEvent) => void
}

function WeChatPressable(props: PressableProps) {
  const { onPress, label, role = 'button', checked, selected, expanded, disabled, className, children } = props
  const { busy, press } = useOnce(onPress)
  return (
    <View
      className={classNames('ls-press', disabled && 'ls-press--off', className)}
      hoverClass={disabled ? 'none' : 'ls-press--down'}
      hoverStayTime={80}
      onClick={disabled ? undefined : press}
      {...aria({ role, label, checked, selected, expanded, disabled, busy: busy || props.busy })}
    >
      {children}
    </View>
  )
}

// A real button: focus, Enter, Space, and what readers and tests call it come from the browser.
function WebPressable(props: PressableProps) {
  const { onPress, label, role = 'button', checked, selected, expanded, disabled, className, children } = props
  const { busy, press } = useOnce(onPress)
  return (
    <button
      type="button"
      className={classNames('ls-press', disabled && 'ls-press--off', className)}
      onClick={press}
      onKeyDown={props.onKeyDown}
      role={role === 'button' ? undefined : role}
      disabled={disabled ? true : undefined}
      aria-label={label}
      aria-checked={checked}
      aria-selected={selected}
      aria-expanded={expanded}
      aria-busy={busy || props.busy ? true : undefined}
    >
      {children}
    </button>
  )
}

/** The one thing that can be pressed; every other part that can be is made of it. */
export const Pressable = process.env.TARO_ENV === 'weapp' ? WeChatPressable : WebPressable
