import { useState } from 'react'
import { useCall } from '../../gateway/use-call'
import { useNow } from '../../gateway/use-now'
import { Chips } from '../../ui/chips'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { Tabs } from '../../ui/tabs'
import type { Toast } from '../../ui/toast'
import { sayProblem } from '../../words/problem'
import { KeptDuties } from './kept-duties'
import { RecordQueue } from './record-queue'
import { RegistrationQueue } from './registration-queue'
import { useCommunity } from './use-community'

interface ServiceDeskProps {
  /** What a message was about: a registration, or a service. */
  readonly told: { readonly registration: string | null; readonly record: string | null }
  readonly say: (toast: Toast) => void
  readonly onDuty: (duty: string) => unknown
  /** In this community, or in one of this street's. */
  readonly onMake: (area: string) => unknown
}

const sum = (states: Readonly<Record<string, number>> | undefined): number | undefined =>
  states && Object.values(states).reduce((all, each) => all + each, 0)

/** The community's own desk of service: who reports in, which posts stand open, what was done. */
export function ServiceDesk({ told, say, onDuty, onMake }: ServiceDeskProps) {
  const mine = useCommunity()
  const [tab, setTab] = useState<'registrations' | 'duties' | 'records'>(
    told.record === null ? 'registrations' : 'records',
  )
  const now = useNow()
  const { hat, hats, wear } = mine
  const asked = hat ? { assignment: hat.id } : null
  const registrations = useCall('member', 'counts', asked)
  const records = useCall('service', 'counts', asked)
  if (!mine.known && mine.problem) return <StateView {...sayProblem(mine.problem)} onRetry={mine.reload} />
  if (!mine.known) return <StateView kind="loading" rows={5} label="正在打开" />
  if (!hat)
    return (
      <StateView kind="empty" picture="door" title="这里由社区来办" text="书记和社区工作者确认报到、设岗位、核服务。" />
    )
  const counted = (label: string, count: number | undefined) => (count === undefined ? { label } : { label, count })
  return (
    <Stack gap={3}>
      {hats.length > 1 && (
        <Chips
          label="岗位"
          options={hats.map(({ id, label }) => ({ value: id, label }))}
          value={hat.id}
          onChange={wear}
        />
      )}
      <Tabs
        label="志愿服务"
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'registrations', ...counted('报到', sum(registrations.data?.states)) },
          { value: 'duties', label: '岗位' },
          { value: 'records', ...counted('服务', sum(records.data?.states)) },
        ]}
      />
      {tab === 'registrations' && (
        <RegistrationQueue
          key={hat.id}
          told={told.registration}
          assignment={hat.id}
          now={now}
          say={say}
          onChanged={registrations.reload}
        />
      )}
      {tab === 'duties' && (
        <KeptDuties key={hat.id} assignment={hat.id} now={now} onOpen={onDuty} onMake={() => onMake(hat.area.id)} />
      )}
      {tab === 'records' && (
        <RecordQueue
          key={hat.id}
          told={told.record}
          assignment={hat.id}
          now={now}
          say={say}
          onChanged={records.reload}
        />
      )}
    </Stack>
  )
}
