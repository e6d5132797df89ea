import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { aria } from '../ui/aria'
import { Button } from '../ui/button'
import { Confirm } from '../ui/confirm'
import { Sheet } from '../ui/sheet'
import { useWide } from '../ui/wide'
import { usePanelKeys } from './use-panel-keys'
import './form-panel.scss'

export interface FormPanelProps {
  readonly title: string
  /** The verb of the one button. */
  readonly yes: string
  readonly no?: string
  readonly disabled?: boolean
  readonly loading?: boolean
  /** Asked once more where a slip cannot be taken back. */
  readonly confirm?: { readonly title: string; readonly text: string }
  /** Over the fields: why it cannot be done, what changed meanwhile. */
  readonly notices?: ReactNode
  readonly onSend: () => unknown
  readonly onClose: () => void
  /** At a keyboard: where the focus goes when the form is gone. */
  readonly onLeft?: () => void
  readonly children: ReactNode
}

/** One form of staff's. On a phone a sheet; at a desk it docks under what it is about, which stays readable while one writes. */
export function FormPanel(props: FormPanelProps) {
  const { title, yes, no = '先不办', disabled, loading, confirm, notices, onSend, onClose, onLeft, children } = props
  const [asking, setAsking] = useState(false)
  const wide = useWide()
  const send = () => {
    setAsking(false)
    return onSend()
  }
  const press = confirm ? () => setAsking(true) : onSend
  usePanelKeys(wide, { leave: onClose, send: () => (disabled ? undefined : press()), left: onLeft })
  const foot = (
    <View className="form-panel__foot">
      <Button onPress={onClose}>{no}</Button>
      <Button kind="main" loading={loading} disabled={disabled ? true : undefined} onPress={press}>
        {yes}
      </Button>
    </View>
  )
  const sure = confirm && (
    <Confirm
      open={asking}
      title={confirm.title}
      text={confirm.text}
      yes={yes}
      danger
      onYes={send}
      onNo={() => setAsking(false)}
    />
  )
  if (!wide)
    return (
      <>
        <Sheet open title={title} onClose={onClose} foot={foot}>
          {notices}
          {children}
        </Sheet>
        {sure}
      </>
    )
  return (
    <View className="form-panel" {...aria({ role: 'form', label: title })}>
      <View className="form-panel__head">
        <View className="form-panel__title" {...aria({ role: 'heading', level: 2 })}>
          {title}
        </View>
        <View className="form-panel__keys">
          Ctrl+Enter {yes} · Esc {no}
        </View>
      </View>
      <View className="form-panel__body">
        {notices}
        {children}
      </View>
      {foot}
      {sure}
    </View>
  )
}
