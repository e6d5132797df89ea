import { useState } from 'react'
import { useCall } from '../../gateway/use-call'
import { usePages } from '../../gateway/use-pages'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { PostList } from './post-list'
import { sayTopic } from './say-topic'

interface CommunityBoardProps {
  readonly area: string
  readonly now: number
  readonly onOpen: (id: string) => unknown
}

const orders = [
  { value: 'newest', label: '最新的' },
  { value: 'most-joined', label: '附议最多' },
] as const

/** What neighbours say in public, and what was answered. Anyone may read it. */
export function CommunityBoard({ area, now, onOpen }: CommunityBoardProps) {
  const [order, setOrder] = useState<'newest' | 'most-joined'>('newest')
  const [topic, setTopic] = useState('all')
  const topics = useCall('board', 'topics', { area, limit: 5 }, { keep: true })
  const pages = usePages(
    'board',
    'list',
    { area, order, topic: topic === 'all' ? null : topic, limit: 20 },
    { keep: true },
  )
  const chosen = topics.data?.items.find((each) => each.id === topic)
  return (
    <Stack gap={3}>
      {topics.data && topics.data.items.length > 0 && (
        <Chips
          label="专题"
          options={[
            { value: 'all', label: '全部' },
            ...topics.data.items.map((each) => ({ value: each.id, label: each.title, count: each.posts })),
          ]}
          value={topic}
          onChange={setTopic}
        />
      )}
      {chosen && (
        <Card title={chosen.title}>
          <Words>{chosen.text}</Words>
          <Words size="hint" tone="hint">
            {sayTopic(chosen, now)}
          </Words>
        </Card>
      )}
      <Chips label="怎么排" options={orders} value={order} onChange={setOrder} />
      <PostList
        pages={pages}
        now={now}
        none={{ title: '这里还没有留言', text: '有话想对社区和邻居说，写下来，社区 5 个工作日内答复。' }}
        onOpen={onOpen}
      />
    </Stack>
  )
}
