import type { ReactNode } from 'react'
import { cloudNow } from '../../gateway/cloud-time'
import { FormPanel } from '../../forms/form-panel'
import { NoticeBar } from '../../ui/notice-bar'
import { sayProblemLine } from '../../words/problem'
import { sayRefusal } from '../../words/refusals'
import { sayRoad, waitsFor } from './actions'
import { focusTicket } from './focus'
import { sayChange } from './say-change'
import type { RoadForm, RoadFormProps } from './use-road-form'

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

/** One road's form of a ticket. */
export function RoadPanel(props: RoadPanelProps) {
  const { form, view, yes, disabled, confirm, onClose, children } = props
  const off = disabled === true || !view.can.includes(form.road) || waitsFor(form.road, view) !== null
  return (
    <FormPanel
      title={sayRoad(form.road)}
      yes={yes}
      disabled={off}
      confirm={confirm}
      notices={<Notices {...props} />}
      onSend={form.send}
      onClose={onClose}
      onLeft={focusTicket}
    >
      {children}
    </FormPanel>
  )
}
