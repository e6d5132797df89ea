import { useState } from 'react'
import { usePages } from '../../gateway/use-pages'
import { Chips } from '../../ui/chips'
import { Stack } from '../../ui/stack'
import { PostList } from './post-list'

const sides = [
  { value: 'wrote', label: '我写的' },
  { value: 'joined', label: '我附议的' },
] as const

/** What I said in public, shown or not, and what I joined. */
export function MyPosts({ now, onOpen }: { readonly now: number; readonly onOpen: (id: string) => unknown }) {
  const [side, setSide] = useState<'wrote' | 'joined'>('wrote')
  const pages = usePages('board', 'mine', { side, limit: 20 }, { keep: true })
  return (
    <Stack gap={3}>
      <Chips label="哪些留言" options={sides} value={side} onChange={setSide} />
      <PostList
        pages={pages}
        now={now}
        none={{ title: side === 'wrote' ? '您还没有留过言' : '您还没有附议过' }}
        onOpen={onOpen}
      />
    </Stack>
  )
}
