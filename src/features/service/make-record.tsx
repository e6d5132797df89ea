import { mayRecordIn } from '../../domain/pledge/states'
import { useCall } from '../../gateway/use-call'
import { StateView } from '../../ui/state-view'
import { sayProblem } from '../../words/problem'
import { RecordForm } from './record-form'

interface MakeRecordProps {
  /** The pledge that the page was opened from, or empty. */
  readonly pledge: string
  /** The record to correct, or empty. */
  readonly corrects: string
  readonly now: number
  readonly onRecorded: (record: string) => unknown
  readonly onPosts: () => unknown
}

const MOST = 50

/** The form, once it is known on what a service may be recorded. */
export function MakeRecord({ pledge, corrects, now, onRecorded, onPosts }: MakeRecordProps) {
  const held = useCall('service', 'my-pledges', corrects === '' ? { limit: MOST } : null)
  const old = useCall('service', 'one-record', corrects === '' ? null : { record: corrects })
  const { problem } = corrects === '' ? held : old
  if ((corrects === '' ? held.data : old.data) === null)
    return problem ? (
      <StateView {...sayProblem(problem)} onRetry={corrects === '' ? held.reload : old.reload} />
    ) : (
      <StateView kind="loading" rows={4} label="正在打开" />
    )
  const pledges = (held.data?.items ?? []).filter(({ state }) => mayRecordIn.includes(state))
  if (!old.data && pledges.length === 0)
    return (
      <StateView
        kind="empty"
        picture="heart"
        title="先认领一个岗位"
        text="在岗期间做的事才记得上。没有岗位的好事，可以写进自己的日记。"
        action={{ label: '看岗位', onPress: onPosts }}
      />
    )
  return <RecordForm pledges={pledges} pledge={pledge} corrects={old.data} now={now} onRecorded={onRecorded} />
}
