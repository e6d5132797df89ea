import { View } from '@tarojs/components'
import { aria } from '../../ui/aria'
import { NoticeBar } from '../../ui/notice-bar'
import { StateView } from '../../ui/state-view'
import { sayProblem, sayProblemLine } from '../../words/problem'
import { groupsOf } from './board-groups'
import { CallRow } from './call-row'
import type { Board } from './use-board'
import './call-board.scss'

interface CallBoardProps {
  readonly board: Board
  readonly now: number
  readonly picked: string | null
  readonly onPick: (id: string) => unknown
}

/** Every open call of this desk. What rings is also said aloud to whoever does not see it. */
export function CallBoard({ board, now, picked, onPick }: CallBoardProps) {
  if (!board.calls && board.problem) return <StateView {...sayProblem(board.problem)} onRetry={board.look} />
  if (!board.calls) return <StateView kind="loading" rows={4} label="正在看来电" />
  const groups = groupsOf(board.calls)
  return (
    <>
      {board.problem && <NoticeBar tone="warn">{sayProblemLine(board.problem)}</NoticeBar>}
      <View {...aria({ role: 'status', live: 'polite' })}>
        {board.rang && <View className="call-board__rang">有新来电在响</View>}
      </View>
      {groups.length === 0 && (
        <StateView
          kind="empty"
          picture="lamp"
          title="现在没有来电"
          text="电话响起时会自动出现在这里。别的电话上接到的，可以在上面登记。"
        />
      )}
      {groups.length > 0 && (
        <View className="call-board" {...aria({ role: 'listbox', label: '来电' })}>
          {groups.map((group) => (
            <View key={group.title} {...aria({ role: 'group', label: group.title })}>
              <View className="call-board__title">{`${group.title} ${group.calls.length}`}</View>
              {group.calls.map((card) => (
                <CallRow key={card.id} card={card} now={now} picked={picked === card.id} onPick={onPick} />
              ))}
            </View>
          ))}
        </View>
      )}
    </>
  )
}
