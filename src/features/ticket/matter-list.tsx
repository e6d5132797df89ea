import { useReachBottom, usePullDownRefresh, stopPullDownRefresh } from '@tarojs/taro'
import { useDelivered } from '../../gateway/use-delivered'
import { usePages } from '../../gateway/use-pages'
import { Button } from '../../ui/button'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { NoticeBar } from '../../ui/notice-bar'
import { sayProblem, sayProblemLine } from '../../words/problem'
import { MatterCard } from './matter-card'

interface MatterListProps {
  open: boolean
  now: number
  onOpen: (id: string) => unknown
  onSubmit: () => unknown
}

const empty = {
  open: { title: '您现在没有在办的事', text: '有事就报，谁来办、什么时候答复，都会写在这里。' },
  ended: { title: '还没有办完的事', text: '办完、评价过的事会放在这里，随时可以回头看。' },
} as const

/** All my matters, page by page: the next page comes at the end of this one, or by the button. */
export function MatterList({ open, now, onOpen, onSubmit }: MatterListProps) {
  const list = usePages('ticket', 'mine', { open, limit: 20 }, { keep: true })
  useDelivered(() => void list.refresh())
  useReachBottom(() => {
    if (list.hasMore && !list.loadingMore) void list.more()
  })
  usePullDownRefresh(() => {
    void list.refresh().finally(() => stopPullDownRefresh())
  })
  if (list.loading) return <StateView kind="loading" rows={4} label="正在看您的事" />
  if (list.items.length === 0 && list.problem) return <StateView {...sayProblem(list.problem)} onRetry={list.refresh} />
  if (list.items.length === 0)
    return (
      <StateView
        kind="empty"
        {...empty[open ? 'open' : 'ended']}
        action={open ? { label: '报事', onPress: onSubmit } : undefined}
      />
    )
  return (
    <Stack gap={3}>
      {list.problem && (
        <NoticeBar tone="warn" action={{ label: '再试一次', onPress: list.refresh }}>
          {sayProblemLine(list.problem)}
        </NoticeBar>
      )}
      {list.items.map((matter) => (
        <MatterCard key={matter.id} matter={matter} now={now} onOpen={() => onOpen(matter.id)} />
      ))}
      {list.hasMore && (
        <Button block loading={list.loadingMore} onPress={list.more}>
          再看更早的
        </Button>
      )}
    </Stack>
  )
}
