import type { Problem } from '../../gateway/outcome'
import { StateView } from '../../ui/state-view'
import { sayRefusal } from '../../words/refusals'

interface ProblemViewProps {
  readonly problem: Problem
  readonly onRetry: () => unknown
}

/** What stands there when nothing could be read: no network, a rule that said no, or a fault that can be looked up. */
export function ProblemView({ problem, onRetry }: ProblemViewProps) {
  if (problem.code === 'offline') return <StateView kind="offline" onRetry={onRetry} />
  const text = sayRefusal(problem.code)
  const broken = problem.code === 'fault' || problem.code === 'timeout' || problem.code === 'not-connected'
  if (broken)
    return <StateView kind="error" title="没有取到" text={text} call={problem.call ?? undefined} onRetry={onRetry} />
  return <StateView kind="refused" title="看不到" text={text} call={problem.call ?? undefined} onRetry={onRetry} />
}
