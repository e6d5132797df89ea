import { issuesIn, type Problem } from '../gateway/outcome'
import { NoticeBar } from '../ui/notice-bar'
import { sayProblemLine } from '../words/problem'

/** Fields of these forms that carry their own mark. */
const marked: readonly string[] = ['text', 'reason', 'words']

/** Over the button that was pressed: why it was not done, unless the field says it. What was typed stays where it is. */
export function RoadRefusal({ refusal }: { refusal: Problem | null }) {
  const issues = issuesIn(refusal)
  if (!refusal || (issues.length > 0 && issues.every(({ path }) => marked.includes(path)))) return null
  return <NoticeBar tone="late">{sayProblemLine(refusal)}</NoticeBar>
}
