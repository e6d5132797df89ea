import { View } from '@tarojs/components'
import { useNow } from '../../gateway/use-now'
import { aria } from '../../ui/aria'
import { Button } from '../../ui/button'
import { NoticeBar } from '../../ui/notice-bar'
import { StateView } from '../../ui/state-view'
import { sayProblem } from '../../words/problem'
import { sayRefusal } from '../../words/refusals'
import { TicketRow } from './ticket-row'
import type { Queue } from './use-queue'
import './queue-list.scss'

interface QueueListProps {
  readonly queue: Queue
  readonly picked: string | null
  /** Side by side with the ticket, walked with the arrows. */
  readonly wide: boolean
  readonly onPick: (id: string) => void
}

export function QueueList({ queue, picked, wide, onPick }: QueueListProps) {
  const now = useNow()
  const { items, problem, loading, hasMore, fresh, renew } = queue
  if (loading) return <StateView kind="loading" rows={6} label="正在取待办" />
  if (problem && items.length === 0) return <StateView {...sayProblem(problem)} onRetry={renew} />
  const hint = fresh > 0 && <NoticeBar action={{ label: '看一看', onPress: renew }}>{`新来了 ${fresh} 件`}</NoticeBar>
  if (items.length === 0)
    return (
      <>
        {hint}
        <StateView kind="empty" picture="done" title="现在没有要您办的事" text="有新的会自动提示，也可以下拉刷新。" />
      </>
    )
  return (
    <>
      {hint}
      {problem && (
        <NoticeBar tone="warn" action={{ label: '重试', onPress: renew }}>
          {sayRefusal(problem.code)}
        </NoticeBar>
      )}
      <View className="desk-list" {...(wide ? aria({ role: 'listbox', label: '待办' }) : {})}>
        {items.map((card) => (
          <TicketRow
            key={card.id}
            card={card}
            now={now}
            selected={wide && card.id === picked}
            option={wide}
            onPress={() => onPick(card.id)}
          />
        ))}
      </View>
      {hasMore && (
        <Button block loading={queue.loadingMore} onPress={queue.more}>
          再看 20 件
        </Button>
      )}
    </>
  )
}
