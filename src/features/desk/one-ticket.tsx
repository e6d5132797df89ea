import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { StateView } from '../../ui/state-view'
import type { Toast } from '../../ui/toast'
import { doneWords, type DeskRoad } from './actions'
import { leaveWord } from './last-done'
import { TicketPane } from './ticket-pane'
import { useHat } from './use-hat'
import './work.scss'

const QUEUE = '/pages/desk/queue'

const toQueue = () => (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.redirectTo({ url: QUEUE }))

/** One ticket on a page of its own: what a phone opens from the list, and what a link leads to. */
export function OneTicket({ say }: { readonly say: (toast: Toast) => void }) {
  const { id } = useRouter().params
  const { units } = useHat()
  if (!id)
    return (
      <StateView
        kind="refused"
        title="没有说是哪一件"
        text="请回到待办列表，再点开一件。"
        retry="去待办"
        onRetry={toQueue}
      />
    )
  const taken = (road: DeskRoad, stays: boolean) => {
    if (stays) return say({ text: doneWords[road], tone: 'ok' })
    leaveWord(doneWords[road])
    void toQueue()
  }
  return (
    <View className="desk desk--one">
      <TicketPane key={id} id={id} units={units} onTaken={taken} />
    </View>
  )
}
