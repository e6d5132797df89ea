import type { Problem } from '../../gateway/outcome'
import { NoticeBar } from '../../ui/notice-bar'
import { sayProblemLine } from '../../words/problem'

/** Over the button that was pressed: why it was not done. The words stay where they were typed. */
export function RoadRefusal({ refusal }: { refusal: Problem | null }) {
  return refusal && <NoticeBar tone="late">{sayProblemLine(refusal)}</NoticeBar>
}
