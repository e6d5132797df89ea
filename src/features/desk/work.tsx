import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { useShown } from '../../gateway/use-shown'
import { StateView } from '../../ui/state-view'
import type { Toast } from '../../ui/toast'
import { TwoPane } from '../../ui/two-pane'
import { useWide } from '../../ui/wide'
import { doneWords, type DeskRoad } from './actions'
import { focusOn, focusPicked, focusTicket } from './focus'
import type { Hat } from './hat'
import { takeWord } from './last-done'
import { afterLeaving, neighbour, type Move } from './move'
import { QueueHead } from './queue-head'
import { QueueList } from './queue-list'
import type { Tab } from './tabs'
import { TicketPane } from './ticket-pane'
import { useKeys } from './use-keys'
import { useLater } from '../../gateway/use-later'
import { useQueue } from './use-queue'
import './work.scss'

interface WorkProps {
  readonly hats: readonly Hat[]
  readonly hat: Hat
  readonly units: readonly string[]
  readonly onWear: (id: string) => void
  readonly say: (toast: Toast) => void
}

/** While an arrow is held down, tickets fly by unopened. */
const REST = 160

/** The list, and at a desk the picked ticket beside it. */
export function Work({ hats, hat, units, onWear, say }: WorkProps) {
  const [tab, setTab] = useState<Tab>('all')
  const [chosen, choose] = useState<string | null>(null)
  const queue = useQueue(hat, tab)
  const wide = useWide()
  const ids = queue.items.map((card) => card.id)
  const picked = chosen ?? (wide ? (ids[0] ?? null) : null)
  const rested = useLater(picked, REST)
  // What the buttons act on is what is picked, never the one before it.
  const open = rested === picked ? picked : null
  const [awaited, awaitTicket] = useState<string | null>(null)

  useShown(() => {
    const word = takeWord()
    if (word === null) return
    say({ text: word, tone: 'ok' })
    void queue.renew()
  })
  usePullDownRefresh(() => void queue.renew().finally(() => Taro.stopPullDownRefresh()))
  useReachBottom(() => {
    if (!wide) void queue.more()
  })
  useKeys(wide, (move: Move) => {
    if (move === 'refresh') void queue.renew()
    else if (move === 'open') awaitTicket(focusTicket() ? null : picked)
    else if (move === 'leave') focusPicked()
    else {
      choose(neighbour(ids, picked, move))
      setTimeout(focusPicked)
    }
    return true
  })
  const pick = (id: string) =>
    wide ? choose(id) : Taro.navigateTo({ url: `/pages/desk/ticket?id=${encodeURIComponent(id)}` })
  const turn = (next: Tab) => {
    choose(null)
    setTab(next)
  }
  const taken = (road: DeskRoad, stays: boolean) => {
    say({ text: doneWords[road], tone: 'ok' })
    choose(stays ? picked : picked && afterLeaving(ids, picked))
    void queue.renew()
    focusOn(stays)
  }
  return (
    <View className="desk">
      <TwoPane
        picked={false}
        listLabel="待办"
        detailLabel="工单"
        list={
          <>
            <QueueHead hats={hats} hat={hat} onWear={onWear} tab={tab} onTab={turn} queue={queue} />
            <QueueList queue={queue} picked={picked} wide={wide} onPick={pick} />
            {wide && <View className="desk__keys">↑ ↓ 移动 · Enter 办理 · Esc 回到列表 · R 刷新</View>}
          </>
        }
        detail={
          picked === null ? (
            <StateView kind="empty" picture="letter" title="从左边选一件" text="会在这里打开。" />
          ) : (
            open && <TicketPane key={open} id={open} units={units} eager={awaited === open} onTaken={taken} />
          )
        }
      />
    </View>
  )
}
