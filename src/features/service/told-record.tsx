import type { ReactNode } from 'react'
import { useCall } from '../../gateway/use-call'
import { Section } from '../../ui/section'
import { StateView } from '../../ui/state-view'
import { sayProblem } from '../../words/problem'
import type { ServiceRecord } from './view'

interface ToldRecordProps {
  readonly id: string
  readonly children: (record: ServiceRecord, reload: () => Promise<void>) => ReactNode
}

/** The one service that a message was about, above all the others. */
export function ToldRecord({ id, children }: ToldRecordProps) {
  const { data, problem, reload } = useCall('service', 'one-record', { record: id })
  return (
    <Section title="消息里说的这一条">
      {!data && problem && <StateView {...sayProblem(problem)} onRetry={reload} />}
      {!data && !problem && <StateView kind="loading" rows={2} label="正在打开" />}
      {data && children(data, reload)}
    </Section>
  )
}
