import { NoticeBar } from '../../ui/notice-bar'
import { Stack } from '../../ui/stack'
import { sayGap } from './say'
import type { Gap } from './view'

/** What nobody has, in words and in red, before the week itself. */
export function GapList({ gaps, now }: { gaps: readonly Gap[]; now: number }) {
  if (gaps.length === 0) return null
  return (
    <Stack gap={2}>
      {gaps.map((gap) => (
        <NoticeBar key={gap.from} tone="late">
          {sayGap(gap, now)}
        </NoticeBar>
      ))}
    </Stack>
  )
}
