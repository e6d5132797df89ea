import Taro from '@tarojs/taro'
import { useCall } from '../../gateway/use-call'
import { Button } from '../../ui/button'
import { NoticeBar } from '../../ui/notice-bar'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { sayTime } from '../../words/time'

const toRoster = () => Taro.navigateTo({ url: '/pages/duty/roster' })

/** Who has the desk now and until when, who comes next, and the note that nobody has taken over yet. */
export function DutyLine({ area, now }: { readonly area: string | null; readonly now: number }) {
  const { data } = useCall('roster', 'now', { area }, { keep: true })
  if (!data || data.desk === 'none') return null
  const [on] = data.on
  const [next] = data.next
  const words = [
    data.on.length === 0
      ? '现在没有人值班'
      : `${data.on.map((shift) => shift.person.name).join('、')} 值班${on ? `到 ${sayTime(Date.parse(on.to), now)}` : ''}`,
    next ? `接班 ${next.person.name}` : null,
  ]
  return (
    <>
      <Stack row between gap={2}>
        <Words size="small" tone={data.on.length === 0 ? 'brand' : 'soft'}>
          {words.filter(Boolean).join('，')}
        </Words>
        <Button kind="quiet" size="small" onPress={toRoster}>
          值班表
        </Button>
      </Stack>
      {data.gap && (
        <NoticeBar tone="late" action={{ label: '去排班', onPress: toRoster }}>
          {`${sayTime(Date.parse(data.gap.from), now)}起没有人值班`}
        </NoticeBar>
      )}
      {data.handOver && (
        <NoticeBar tone="info" action={{ label: '去接班', onPress: toRoster }}>
          {`${data.handOver.person.name} 留了交班记录，${data.handOver.open} 通来电没办完`}
        </NoticeBar>
      )}
    </>
  )
}
