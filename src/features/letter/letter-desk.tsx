import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useCall } from '../../gateway/use-call'
import { useLater } from '../../gateway/use-later'
import { useNow } from '../../gateway/use-now'
import { usePages } from '../../gateway/use-pages'
import { aria } from '../../ui/aria'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { Tabs } from '../../ui/tabs'
import { TextInput } from '../../ui/text-input'
import type { Toast } from '../../ui/toast'
import { TwoPane } from '../../ui/two-pane'
import { useWide } from '../../ui/wide'
import { Words } from '../../ui/words'
import { sayProblem } from '../../words/problem'
import { deskRoleWords } from '../../words/letter'
import { sayDay } from '../../words/time'
import { DeskLetter } from './desk-letter'
import { DeskRow } from './desk-row'
import { emptyWords, tabsOf, type DeskTab } from './desk-tabs'

const LONGEST = 40

/** The secretary's desk: what nobody has read, what is due, what is half written, what was answered. */
export function LetterDesk({ say }: { readonly say: (toast: Toast) => void }) {
  const counts = useCall('letter', 'counts', {}, { keep: true })
  const desks = counts.data?.desks ?? []
  const [area, setArea] = useState<string | null>(null)
  const desk = desks.find((each) => each.area.id === area) ?? desks[0]
  const [tab, setTab] = useState<DeskTab>('due')
  const [typed, setTyped] = useState('')
  const search = useLater(typed.trim()).slice(0, LONGEST)
  const [chosen, choose] = useState<string | null>(null)
  const now = useNow()
  const wide = useWide()
  const list = usePages(
    'letter',
    'desk',
    desk ? { area: desk.area.id, tab, search: search === '' ? null : search, limit: 20 } : null,
  )
  if (!counts.data && counts.problem) return <StateView {...sayProblem(counts.problem)} onRetry={counts.reload} />
  if (!counts.data) return <StateView kind="loading" rows={6} label="正在打开信箱" />
  if (!desk)
    return (
      <StateView
        kind="empty"
        picture="door"
        title="您没有要看的信箱"
        text="书记，以及书记指定的代阅人，才看得到来信。"
      />
    )
  const lookedTo = list.latest?.lookedTo ?? null
  // None opens by itself: a letter counts as read when a person chose it.
  const pick = (id: string) => (wide ? choose(id) : Taro.navigateTo({ url: `/pages/letter/one?id=${id}` }))
  const renew = () => Promise.all([counts.reload(), list.refresh()])
  return (
    <TwoPane
      picked={false}
      listLabel="来信"
      detailLabel="这封信"
      list={
        <>
          {desks.length > 1 && (
            <Chips
              label="哪个信箱"
              options={desks.map((each) => ({
                value: each.area.id,
                label: `${each.area.name} ${deskRoleWords[each.role]}`,
                count: each.due,
              }))}
              value={desk.area.id}
              onChange={(next) => {
                choose(null)
                setArea(next)
              }}
            />
          )}
          <Tabs
            label="来信"
            tabs={tabsOf(desk)}
            value={tab}
            onChange={(next) => {
              choose(null)
              setTab(next)
            }}
          />
          <TextInput
            kind="search"
            label="在这个信箱里找"
            placeholder="找来信里的字"
            value={typed}
            onChange={setTyped}
          />
          {list.loading && <StateView kind="loading" rows={4} label="正在取来信" />}
          {!list.loading && list.items.length === 0 && list.problem && (
            <StateView {...sayProblem(list.problem)} onRetry={list.refresh} />
          )}
          {!list.loading && list.items.length === 0 && !list.problem && (
            <StateView
              kind="empty"
              picture="letter"
              title={search === '' ? emptyWords[tab] : lookedTo === null ? '没有找到' : '还没有找到'}
            />
          )}
          {list.items.length > 0 && (
            <View className="letter-rows" {...aria({ role: 'listbox', label: '来信' })}>
              {list.items.map((letter) => (
                <DeskRow key={letter.id} letter={letter} now={now} picked={chosen === letter.id} onPick={pick} />
              ))}
            </View>
          )}
          {lookedTo !== null && (
            <Words
              size="small"
              tone="soft"
            >{`找过了${sayDay(Date.parse(lookedTo), now)}以来的信，更早的还没有找。`}</Words>
          )}
          {list.hasMore && (
            <Button block loading={list.loadingMore} onPress={list.more}>
              {lookedTo === null ? '再看一些' : '再往前找'}
            </Button>
          )}
          {desk.role !== 'deputy' && (
            <Stack row>
              {desk.role === 'secretary' && (
                <Button
                  kind="quiet"
                  onPress={() => Taro.navigateTo({ url: `/pages/letter/deputies?area=${desk.area.id}` })}
                >
                  代阅人
                </Button>
              )}
              {desk.area.kind !== 'community' && (
                <Button kind="quiet" onPress={() => Taro.navigateTo({ url: '/pages/letter/late' })}>
                  下级逾期来信
                </Button>
              )}
            </Stack>
          )}
        </>
      }
      detail={
        chosen === null ? (
          <StateView kind="empty" picture="letter" title="从左边选一封" text="点开了才算看过。" />
        ) : (
          <DeskLetter
            key={chosen}
            id={chosen}
            // Only the counts: a list of the unread would shrink under the eye, and the next one would be opened by itself.
            onRead={counts.reload}
            onTaken={(words) => {
              say({ text: words, tone: 'ok' })
              return renew()
            }}
          />
        )
      }
    />
  )
}
