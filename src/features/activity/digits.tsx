import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { cloudNow } from '../../gateway/cloud-time'
import { useCall } from '../../gateway/use-call'
import { aria } from '../../ui/aria'
import { Sheet } from '../../ui/sheet'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { Words } from '../../ui/words'
import { sayProblem } from '../../words/problem'
import './digits.scss'

/** A moment after the digits changed, so that the new ones are there. */
const AFTER = 300

interface DigitsProps {
  readonly activity: string
  readonly onClose: () => void
}

/** The six digits of this minute, large enough to be read across a room; the next ones come by themselves. */
export function Digits({ activity, onClose }: DigitsProps) {
  const { data, problem, reload } = useCall('activity', 'digits', { activity })
  const until = data?.until
  useEffect(() => {
    if (until === undefined) return undefined
    const timer = setTimeout(() => void reload(), Math.max(1_000, Date.parse(until) - cloudNow() + AFTER))
    return () => clearTimeout(timer)
  }, [until, reload])
  return (
    <Sheet open title="签到码" onClose={onClose}>
      {!data && !problem && <StateView kind="loading" rows={2} label="正在拿签到码" />}
      {problem && <StateView {...sayProblem(problem)} onRetry={reload} />}
      {data && !problem && (
        <Stack gap={2}>
          <View className="check-in-digits" {...aria({ role: 'status', label: `签到码 ${data.digits}` })}>
            {data.digits}
          </View>
          <Words tone="soft">请来的人把这六位数字填到活动页上。每分钟换一次，刚换的上一组还能用。</Words>
        </Stack>
      )}
    </Sheet>
  )
}
