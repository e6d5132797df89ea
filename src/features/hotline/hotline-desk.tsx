import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useNow } from '../../gateway/use-now'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import type { Toast } from '../../ui/toast'
import { TwoPane } from '../../ui/two-pane'
import { useWide } from '../../ui/wide'
import { Words } from '../../ui/words'
import { sayProblem } from '../../words/problem'
import { groupsOf, inHand, inOrder } from './board-groups'
import { CallBoard } from './call-board'
import { doneWords } from './call-roads'
import { DutyLine } from './duty-line'
import { OneCall } from './one-call'
import { StartCall } from './start-call'
import { useBoard } from './use-board'
import { useBoardKeys } from './use-board-keys'
import { useOperator } from './use-operator'

const accept = () => Taro.navigateTo({ url: '/pages/person/accept' })
const history = () => Taro.navigateTo({ url: '/pages/hotline/calls' })

/** 坐席台: the calls of the desk left, and at a wide screen the one in hand beside them. */
export function HotlineDesk({ say }: { readonly say: (toast: Toast) => void }) {
  const { known, problem, reload, desks, desk, sit } = useOperator()
  const board = useBoard(desk?.id)
  const [chosen, choose] = useState<string | null>(null)
  const now = useNow()
  const wide = useWide()
  const ids = inOrder(groupsOf(board.calls ?? []))
  const talking = inHand(board.calls ?? [])
  // A call that is over stays open until the next one is picked: its number is still to be read out.
  const picked = chosen ?? (wide ? (talking ?? ids[0] ?? null) : null)
  // Nothing moves under the hand because somebody else's telephone rings.
  useEffect(() => {
    if (wide && chosen === null && picked !== null) choose(picked)
  }, [wide, chosen, picked])
  const pick = (id: string) => (wide ? choose(id) : Taro.navigateTo({ url: `/pages/hotline/call?id=${id}` }))
  useBoardKeys(wide && desk !== undefined, ids, picked, pick)
  if (!known && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!known) return <StateView kind="loading" rows={6} label="正在打开坐席台" />
  if (!desk)
    return (
      <StateView
        kind="empty"
        picture="door"
        title="您还不是热线坐席"
        text="有管理员给的邀请码，输入后就能接听。"
        action={{ label: '输入邀请码', onPress: accept }}
      />
    )
  const list = (
    <>
      {desks.length > 1 && (
        <Choice
          label="坐在哪个热线"
          options={desks.map((held) => ({ value: held.id, label: held.area?.name ?? held.unit?.name ?? '热线' }))}
          value={desk.id}
          onChange={sit}
        />
      )}
      <DutyLine area={desk.area?.id ?? null} now={now} />
      <StartCall
        assignment={desk.id}
        waits={wide && board.calls !== null && talking === null}
        onStarted={(id) => {
          void board.look()
          return pick(id)
        }}
      />
      <CallBoard board={board} now={now} picked={picked} onPick={pick} />
      <Stack row between gap={2}>
        <Button kind="quiet" onPress={history}>
          来电记录
        </Button>
        {wide && (
          <Words size="hint" tone="hint">
            ↑ ↓ 换一通 · Ctrl+Enter 主按钮
          </Words>
        )}
      </Stack>
    </>
  )
  return (
    <TwoPane
      picked={false}
      narrow
      listLabel="来电"
      detailLabel="这通来电"
      list={list}
      detail={
        picked === null ? (
          <StateView kind="empty" picture="letter" title="等电话响起" text="接听以后，在这里边听边记。" />
        ) : (
          <OneCall
            key={picked}
            id={picked}
            assignment={desk.id}
            onTaken={(road) => {
              if (road !== 'file' && road !== 'answer-now') say({ text: doneWords[road], tone: 'ok' })
              return board.look()
            }}
            onNext={() => choose(ids.find((id) => id !== picked) ?? null)}
          />
        )
      }
    />
  )
}
