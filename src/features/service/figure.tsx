import { Words } from '../../ui/words'
import type { Pledge } from './view'

const inPercent = (part: number): string => `${Math.round(part * 100)}%`

/** What residents said of a report: how many of how many, and between what bounds; nothing under ten. */
export function Figure({ figure }: { readonly figure: Pledge['figure'] }) {
  const { rated, helped, satisfied, low, high } = figure
  if (rated === null || helped === null || satisfied === null)
    return (
      <Words size="small" tone="hint">
        评的人满十位才显示结果。
      </Words>
    )
  const bounds = low === null || high === null ? '' : `（95% 区间 ${inPercent(low)} 到 ${inPercent(high)}）`
  return (
    <Words size="small" tone="ok">
      {`${rated} 位居民评过：${helped} 位说有帮助${bounds}，${satisfied} 位满意。`}
    </Words>
  )
}
