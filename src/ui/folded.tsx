import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './folded.scss'

export interface FoldedProps {
  title: string
  hint?: string
  startOpen?: boolean
  children: ReactNode
}

/** What few people need, behind one line. What was written inside stays when it is folded again. */
export function Folded({ title, hint, startOpen = false, children }: FoldedProps) {
  const [open, setOpen] = useState(startOpen)
  return (
    <View className="ls-folded">
      <Pressable className="ls-folded__head" expanded={open} onPress={() => setOpen(!open)}>
        <View className="ls-folded__words">
          <View className="ls-folded__title">{title}</View>
          {hint && <View className="ls-folded__hint">{hint}</View>}
        </View>
        <Icon name={open ? 'up' : 'down'} size="small" />
      </Pressable>
      {open && <View className="ls-folded__body">{children}</View>}
    </View>
  )
}
