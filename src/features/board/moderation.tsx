import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useCall } from '../../gateway/use-call'
import { useNow } from '../../gateway/use-now'
import { usePages } from '../../gateway/use-pages'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { NoticeBar } from '../../ui/notice-bar'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { Tabs } from '../../ui/tabs'
import type { Toast } from '../../ui/toast'
import { useWide } from '../../ui/wide'
import { Words } from '../../ui/words'
import { sayProblem, sayProblemLine } from '../../words/problem'
import { sayRefusal } from '../../words/refusals'
import { HideSheet } from './hide-sheet'
import { isDecided, moderationTabs, statesOf, type ModerationTab } from './moderation-tabs'
import { keyOf, QueueItem, type Item } from './queue-item'
import { useDecisions, type Verdict } from './use-decisions'
import { useModerationKeys } from './use-moderation-keys'
import { useModerator } from './use-moderator'
import './moderation.scss'

const toPost = (id: string) => Taro.navigateTo({ url: `/pages/board/post?id=${id}` })

/** What waits to be looked at on the board: by promise, by keyboard, many at once. */
export function Moderation({ say }: { readonly say: (toast: Toast) => void }) {
  const mine = useModerator()
  if (!mine.known && mine.problem) return <StateView {...sayProblem(mine.problem)} onRetry={mine.reload} />
  if (!mine.known) return <StateView kind="loading" rows={6} label="正在取留言" />
  if (!mine.hat)
    return <StateView kind="empty" picture="door" title="您不管留言板" text="社区工作者、书记和督导员才审核留言。" />
  const { hat, hats, wear } = mine
  return (
    <Stack gap={3}>
      {hats.length > 1 && (
        <Chips
          label="岗位"
          options={hats.map(({ id, label }) => ({ value: id, label }))}
          value={hat.id}
          onChange={wear}
        />
      )}
      <Stack row>
        <Button kind="quiet" onPress={() => Taro.navigateTo({ url: `/pages/board/topics?area=${hat.area}` })}>
          专题讨论
        </Button>
      </Stack>
      <Queue key={hat.id} assignment={hat.id} say={say} />
    </Stack>
  )
}

function Queue({ assignment, say }: { readonly assignment: string; readonly say: (toast: Toast) => void }) {
  const [tab, setTab] = useState<ModerationTab>('pending')
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set())
  const [at, setAt] = useState(0)
  const [hiding, setHiding] = useState(false)
  const now = useNow()
  const wide = useWide()
  const counts = useCall('board', 'counts', { assignment })
  const isReplies = tab === 'replies'
  const posts = usePages('board', 'queue', isReplies ? null : { assignment, states: statesOf(tab), limit: 20 })
  const replies = usePages('board', 'reply-queue', isReplies ? { assignment, limit: 20 } : null)
  const pages = isReplies ? replies : posts
  const items: readonly Item[] = isReplies
    ? replies.items.map((reply) => ({ noun: 'reply', reply }))
    : posts.items.map((post) => ({ noun: 'post', post }))
  const { busy, problem, decide } = useDecisions()
  const canTick = isDecided(tab)
  const current = Math.min(at, Math.max(0, items.length - 1))
  const ticked = items.filter((item) => ticks.has(keyOf(item)))
  const here = items[current]
  const chosen = ticked.length > 0 ? ticked : here ? [here] : []
  const tick = (key: string) =>
    setTicks((before) => {
      const next = new Set(before)
      if (!next.delete(key)) next.add(key)
      return next
    })
  const settle = async (verdict: Verdict) => {
    setHiding(false)
    const decided = await decide(chosen, verdict)
    if (!decided) return
    setTicks(new Set())
    const [first] = decided.refused
    const did = `${verdict.verdict === 'approve' ? '通过' : '隐藏'} ${decided.done} 条`
    say({
      text: first ? `${did}，${decided.refused.length} 条没有办成：${sayRefusal(first)}` : did,
      tone: first ? 'late' : 'ok',
    })
    await Promise.all([pages.refresh(), counts.reload()])
  }
  useModerationKeys(wide, (key) => {
    if (key === 'next') setAt(Math.min(items.length - 1, current + 1))
    else if (key === 'before') setAt(Math.max(0, current - 1))
    else if (key === 'open') {
      if (here) void toPost(here.noun === 'post' ? here.post.id : here.reply.post.id)
    } else if (!canTick || chosen.length === 0) return
    else if (key === 'tick') {
      if (here) tick(keyOf(here))
    } else if (key === 'approve') void settle({ verdict: 'approve' })
    else setHiding(true)
  })
  return (
    <>
      <Tabs
        label="留言"
        tabs={moderationTabs(counts.data)}
        value={tab}
        onChange={(next) => {
          setTicks(new Set())
          setAt(0)
          setTab(next)
        }}
      />
      {problem && <NoticeBar tone="late">{sayProblemLine(problem)}</NoticeBar>}
      {pages.loading && <StateView kind="loading" rows={5} label="正在取留言" />}
      {!pages.loading && items.length === 0 && pages.problem && (
        <StateView {...sayProblem(pages.problem)} onRetry={pages.refresh} />
      )}
      {!pages.loading && items.length === 0 && !pages.problem && (
        <StateView kind="empty" picture="broom" title="这里清空了" text="有新的会排到这里。" />
      )}
      <Stack gap={2}>
        {items.map((item, index) => (
          <QueueItem
            key={keyOf(item)}
            item={item}
            now={now}
            ticked={ticks.has(keyOf(item))}
            current={wide && index === current}
            canTick={canTick}
            onTick={() => tick(keyOf(item))}
            onOpen={toPost}
          />
        ))}
      </Stack>
      {pages.hasMore && (
        <Button block loading={pages.loadingMore} onPress={pages.more}>
          再看一些
        </Button>
      )}
      {canTick && items.length > 0 && (
        <View className="moderation__bar">
          <Words size="small" tone="soft">
            {ticked.length > 0
              ? `选中 ${ticked.length} 条`
              : wide
                ? '↑ ↓ 移动 · 空格 选中 · A 通过 · H 隐藏'
                : '先选几条'}
          </Words>
          <Stack row gap={2}>
            <Button disabled={chosen.length === 0 || (!wide && ticked.length === 0)} onPress={() => setHiding(true)}>
              隐藏
            </Button>
            <Button
              kind="main"
              loading={busy}
              disabled={chosen.length === 0 || (!wide && ticked.length === 0)}
              onPress={() => settle({ verdict: 'approve' })}
            >
              通过
            </Button>
          </Stack>
        </View>
      )}
      {hiding && (
        <HideSheet
          count={chosen.length}
          onPick={(reason) => settle({ verdict: 'hide', reason })}
          onClose={() => setHiding(false)}
        />
      )}
    </>
  )
}
