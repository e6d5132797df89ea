import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { chinaDay, nextDay } from '../../domain/calendar/china-time'
import { useNow } from '../../gateway/use-now'
import { usePages } from '../../gateway/use-pages'
import { aria } from '../../ui/aria'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { sayProblem } from '../../words/problem'
import { sayDay } from '../../words/time'
import { CallRow } from './call-row'
import { useOperator } from './use-operator'
import './call-board.scss'

const DAYS = 7

/** Every call of the desk, by day, the newest first. */
export function CallHistory() {
  const { desk, known } = useOperator()
  const now = useNow()
  const today = chinaDay(now)
  const [day, setDay] = useState('all')
  const pages = usePages(
    'hotline',
    'calls',
    desk ? { assignment: desk.id, day: day === 'all' ? null : day, limit: 30 } : null,
  )
  if (known && !desk) return <StateView kind="empty" picture="door" title="只有热线坐席看得到来电记录" />
  const days = Array.from({ length: DAYS }, (_, back) => nextDay(today, -back))
  const options = [
    { value: 'all', label: '全部' },
    ...days.map((each) => ({ value: each, label: sayDay(Date.parse(`${each}T04:00:00Z`), now) })),
  ]
  return (
    <Stack gap={3}>
      <Chips label="哪一天" options={options} value={day} onChange={setDay} />
      {pages.loading && <StateView kind="loading" rows={6} label="正在取来电记录" />}
      {!pages.loading && pages.items.length === 0 && pages.problem && (
        <StateView {...sayProblem(pages.problem)} onRetry={pages.refresh} />
      )}
      {!pages.loading && pages.items.length === 0 && !pages.problem && (
        <StateView kind="empty" picture="letter" title="这一天没有来电" />
      )}
      {pages.items.length > 0 && (
        <View className="call-board" {...aria({ role: 'listbox', label: '来电记录' })}>
          {pages.items.map((card) => (
            <CallRow
              key={card.id}
              card={card}
              now={now}
              picked={false}
              onPick={(id) => Taro.navigateTo({ url: `/pages/hotline/call?id=${id}` })}
            />
          ))}
        </View>
      )}
      {pages.hasMore && (
        <Button block loading={pages.loadingMore} onPress={pages.more}>
          再看一些
        </Button>
      )}
    </Stack>
  )
}
