import Taro from '@tarojs/taro'
import { StateView } from '../../ui/state-view'
import type { Toast } from '../../ui/toast'
import { sayProblem } from '../../words/problem'
import { useHat } from './use-hat'
import { Work } from './work'

interface DeskProps {
  readonly say: (toast: Toast) => void
}

const accept = () => Taro.navigateTo({ url: '/pages/person/accept' })

/** The staff's desk: whose work it is has to be known before any of it can be shown. */
export function Desk({ say }: DeskProps) {
  const mine = useHat()
  if (!mine.known && mine.problem) return <StateView {...sayProblem(mine.problem)} onRetry={mine.reload} />
  if (!mine.known) return <StateView kind="loading" rows={6} label="正在取待办" />
  if (!mine.hat)
    return (
      <StateView
        kind="empty"
        picture="door"
        title="您还没有要办单的岗位"
        text="有管理员给的邀请码，输入后就能看到待办。"
        action={{ label: '输入邀请码', onPress: accept }}
      />
    )
  return <Work key={mine.hat.id} hats={mine.hats} hat={mine.hat} units={mine.units} onWear={mine.wear} say={say} />
}
