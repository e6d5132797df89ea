import { useDelivered } from '../../gateway/use-delivered'
import { usePages } from '../../gateway/use-pages'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { sayProblem } from '../../words/problem'
import { MatterCard } from './matter-card'

interface OpenMattersProps {
  now: number
  most: number
  onOpen: (id: string) => unknown
}

/** On the home page: what is still open of mine, the newest few. */
export function OpenMatters({ now, most, onOpen }: OpenMattersProps) {
  const { items, loading, problem, refresh } = usePages('ticket', 'mine', { open: true, limit: most }, { keep: true })
  useDelivered(() => void refresh())
  if (loading) return <StateView kind="loading" rows={2} label="正在看您的事" />
  if (items.length === 0 && problem) return <StateView {...sayProblem(problem)} onRetry={refresh} />
  if (items.length === 0)
    return <StateView kind="empty" title="您现在没有在办的事" text="路灯坏了、楼下太吵、有个主意，都可以报。" />
  return (
    <Stack gap={3}>
      {items.map((matter) => (
        <MatterCard key={matter.id} matter={matter} now={now} onOpen={() => onOpen(matter.id)} />
      ))}
    </Stack>
  )
}
