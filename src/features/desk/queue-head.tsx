import { View } from '@tarojs/components'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import type { Hat } from './hat'
import { HatPicker } from './hat-picker'
import { sayCount, tabsOf, type Tab } from './tabs'
import type { Queue } from './use-queue'
import './queue-head.scss'

interface QueueHeadProps {
  readonly hats: readonly Hat[]
  readonly hat: Hat
  readonly onWear: (id: string) => void
  readonly tab: Tab
  readonly onTab: (tab: Tab) => void
  readonly queue: Queue
}

/** Whose work, how much of it, and which part is in sight. */
export function QueueHead({ hats, hat, onWear, tab, onTab, queue }: QueueHeadProps) {
  const { counts } = queue
  return (
    <View className="desk-head">
      <View className="desk-head__line">
        <HatPicker hats={hats} hat={hat} onWear={onWear} />
        {counts && counts.late > 0 && (
          <Badge tone="brand" icon="warn">{`超时 ${sayCount(counts.late, counts.cap)} 件`}</Badge>
        )}
        <View className="desk-head__end">
          <Button size="small" kind="quiet" onPress={queue.renew}>
            刷新
          </Button>
        </View>
      </View>
      <Chips label="按状态看" options={tabsOf(hat.role, counts)} value={tab} onChange={onTab} />
    </View>
  )
}
