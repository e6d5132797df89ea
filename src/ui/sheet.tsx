import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { aria } from './aria'
import { FieldContext } from './field-context'
import { Icon } from './icon'
import { Pressable } from './pressable'
import { useDialogFocus } from './use-dialog-focus'
import './sheet.scss'

export interface SheetProps {
  open: boolean
  title: string
  onClose: () => void
  /** Stays in sight below what scrolls: the buttons. */
  foot?: ReactNode
  children: ReactNode
}

let made = 0

/** From below, under the thumb; from 900 px a dialog in the middle. */
export function Sheet({ open, title, onClose, foot, children }: SheetProps) {
  const [id] = useState(() => `sheet-${(made += 1)}`)
  useDialogFocus(open, id, onClose)
  if (!open) return null
  return (
    <View className="ls-sheet">
      <View className="ls-sheet__shade" catchMove onClick={onClose} />
      <View id={id} className="ls-sheet__panel" {...aria({ role: 'dialog', modal: true, label: title })}>
        <View className="ls-sheet__head">
          <View className="ls-sheet__title" {...aria({ role: 'heading', level: 2 })}>
            {title}
          </View>
          <Pressable className="ls-sheet__close" label="关闭" onPress={onClose}>
            <Icon name="close" />
          </Pressable>
        </View>
        {/* A sheet opened from within a field is a place of its own: its boxes have labels of their own. */}
        <FieldContext.Provider value={undefined}>
          <View className="ls-sheet__body">{children}</View>
        </FieldContext.Provider>
        {foot && <View className="ls-sheet__foot">{foot}</View>}
      </View>
    </View>
  )
}
