import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { cloudNow } from '../../gateway/cloud-time'
import { aria } from '../../ui/aria'
import { Button } from '../../ui/button'
import { Confirm } from '../../ui/confirm'
import { NoticeBar } from '../../ui/notice-bar'
import { Sheet } from '../../ui/sheet'
import { useWide } from '../../ui/wide'
import { sayProblemLine } from '../../words/problem'
import { sayRefusal } from '../../words/refusals'
import { sayRoad, waitsFor } from './actions'
import { sayChange } from './say-change'
import { usePanelKeys } from './use-panel-keys'
import type { RoadForm, RoadFormProps } from './use-road-form'
import './road-panel.scss'

interface RoadPanelProps extends RoadFormProps {
  readonly form: Pick<RoadForm<unknown>, 'road' | 'refusal' | 'send'>
  /** The verb of the one button. */
  readonly yes: string
  readonly disabled?: boolean
  /** Asked once more where a slip cannot be taken back. */
  readonly confirm?: { readonly title: string; readonly text: string }
  readonly children: ReactNode
}

function Notices({ form, view, onReload, onInstead }: RoadPanelProps) {
  const waits = waitsFor(form.road, view)
  const refusal = form.refusal
  if (!view.can.includes(form.road))
    return <NoticeBar tone="warn">{`“${sayRoad(form.road)}”现在不能做了。您写的内容还在，可以复制走。`}</NoticeBar>
  if (refusal?.code === 'stale-version')
    return (
      <NoticeBar tone="warn" action={{ label: '刷新', onPress: onReload }}>
        {sayChange(refusal.detail, cloudNow())}
      </NoticeBar>
    )
  if (waits)
    return (
      <NoticeBar
        tone="warn"
        action={waits === 'no-first-contact' ? { label: '先登记联系', onPress: () => onInstead('contact') } : undefined}
      >
        {sayRefusal(waits)}
      </NoticeBar>
    )
  if (!refusal) return null
  return <NoticeBar tone="late">{sayProblemLine(refusal)}</NoticeBar>
}

/** One road's form. On a phone a sheet; at a desk it docks under the ticket, which stays readable while one writes. */
export function RoadPanel(props: RoadPanelProps) {
  const { form, view, yes, disabled, confirm, onClose, children } = props
  const [asking, setAsking] = useState(false)
  const wide = useWide()
  const title = sayRoad(form.road)
  const off = disabled === true || !view.can.includes(form.road) || waitsFor(form.road, view) !== null
  const send = () => {
    setAsking(false)
    return form.send()
  }
  const press = confirm ? () => setAsking(true) : form.send
  usePanelKeys(wide, { leave: onClose, send: () => (off ? undefined : press()) })
  const foot = (
    <View className="desk-panel__foot">
      <Button onPress={onClose}>先不办</Button>
      <Button kind="main" disabled={off ? true : undefined} onPress={press}>
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
          <Notices {...props} />
          {children}
        </Sheet>
        {sure}
      </>
    )
  return (
    <View className="desk-panel" {...aria({ role: 'form', label: title })}>
      <View className="desk-panel__head">
        <View className="desk-panel__title" {...aria({ role: 'heading', level: 2 })}>
          {title}
        </View>
        <View className="desk-panel__keys">Ctrl+Enter {yes} · Esc 先不办</View>
      </View>
      <View className="desk-panel__body">
        <Notices {...props} />
        {children}
      </View>
      {foot}
      {sure}
    </View>
  )
}
