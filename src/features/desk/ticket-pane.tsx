import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { call } from '../../gateway/call'
import { cloudNow } from '../../gateway/cloud-time'
import { useHeard } from '../../gateway/hear'
import { useCall } from '../../gateway/use-call'
import { aria } from '../../ui/aria'
import { ActionBar } from '../../ui/action-bar'
import { NoticeBar } from '../../ui/notice-bar'
import { StateView } from '../../ui/state-view'
import { useWide } from '../../ui/wide'
import { sayProblem } from '../../words/problem'
import { sayRefusal } from '../../words/refusals'
import { isTap, roadsFor, sayRoad, type DeskRoad, type FormRoad } from './actions'
import { focusTicket } from './focus'
import { roadForms } from './road-forms'
import { sayChange } from './say-change'
import { TicketView } from './ticket-view'
import { useTap } from './use-tap'
import './ticket-pane.scss'

interface TicketPaneProps {
  readonly id: string
  readonly units: readonly string[]
  /** Enter was pressed before it was here: its first button is focused as soon as it can be. */
  readonly eager?: boolean
  /** A road was taken. `stays`: there is more for this person to do with the ticket now. */
  readonly onTaken: (road: DeskRoad, stays: boolean) => void
}

/** One ticket with what this person may do with it now. Give it the ticket's id as key. */
export function TicketPane({ id, units, eager = false, onTaken }: TicketPaneProps) {
  const { data: view, problem, reload, put } = useCall('ticket', 'open', { ticket: id })
  useHeard(view ? id : null)
  const [road, take] = useState<FormRoad | null>(null)
  const wide = useWide()
  const here = Boolean(view)
  useEffect(() => {
    if (here && eager) focusTicket()
  }, [here, eager])
  const taken = async (done: DeskRoad) => {
    take(null)
    const after = await call('ticket', 'open', { ticket: id })
    if (after.ok) put(after.data)
    onTaken(done, after.ok && roadsFor(after.data).length > 0)
  }
  const { tap, refusal, forget } = useTap(view ?? null, taken)
  if (!view && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!view) return <StateView kind="loading" rows={5} label="正在打开工单" />
  const Form = road && roadForms[road]
  const form = Form && (
    <Form
      key={road}
      view={view}
      units={units}
      onClose={() => take(null)}
      onTaken={() => taken(road)}
      onReload={reload}
      onInstead={take}
    />
  )
  const actions = roadsFor(view).map((each) => ({
    id: each,
    label: sayRoad(each),
    onPress: isTap(each) ? () => tap(each) : () => take(each),
  }))
  const again = () => {
    forget()
    return reload()
  }
  const docked = wide && form
  return (
    <View className="ticket-pane">
      {problem && (
        <NoticeBar tone="warn" action={{ label: '重试', onPress: reload }}>
          {sayRefusal(problem.code)}
        </NoticeBar>
      )}
      <View className="ticket-pane__card">
        <TicketView view={view} />
      </View>
      {!wide && form}
      {(docked || refusal || actions.length > 0) && (
        <View className="ticket-pane__bottom" {...aria({ role: 'region', label: '能办的事' })}>
          {refusal && (
            <NoticeBar tone="warn" action={{ label: '刷新', onPress: again }}>
              {refusal.code === 'stale-version' ? sayChange(refusal.detail, cloudNow()) : sayRefusal(refusal.code)}
            </NoticeBar>
          )}
          {docked || <ActionBar actions={actions} />}
        </View>
      )}
    </View>
  )
}
