import { View } from '@tarojs/components'
import { useNow } from '../../gateway/use-now'
import { Facts } from '../../ui/facts'
import { NoticeBar } from '../../ui/notice-bar'
import { Words } from '../../ui/words'
import { Block } from '../../forms/block'
import { Clocks } from './clocks'
import { History } from './history'
import { Requester } from './requester'
import { Responsible } from './responsible'
import { sayHold } from './say-attempts'
import { Settlement } from './settlement'
import { TicketHead } from './ticket-head'
import { TicketPhotos } from './ticket-photos'
import type { View as Ticket } from './view'
import './ticket-view.scss'

const sayPlace = (view: Ticket): { label: string; value: string }[] => [
  ...(view.place === '' ? [] : [{ label: '地点', value: view.place }]),
  { label: '区域', value: view.path.map((area) => area.name).join(' › ') || '未定' },
  { label: '分类', value: view.category?.names.join(' / ') ?? '未定' },
  { label: '公开', value: view.isPublic ? '答复后公开，隐去个人信息' : '不公开' },
]

/** The whole ticket for staff. At a desk what was said and done stands left, who and by when stands right. */
export function TicketView({ view }: { readonly view: Ticket }) {
  const now = useNow()
  // Their own call is told where they write it down.
  const waits = view.callback?.holder?.isMe ? null : sayHold(view, now)
  return (
    <View className="ticket-view">
      <TicketHead view={view} />
      <View className="ticket-view__columns">
        <View className="ticket-view__main">
          <Words className="ticket-view__text">{view.text}</Words>
          {view.question && view.state === 'need-info' && <NoticeBar>{`已问居民：${view.question}`}</NoticeBar>}
          {waits && <NoticeBar>{waits}</NoticeBar>}
          <TicketPhotos view={view} />
          <Settlement view={view} />
          {view.refusal && (
            <Block title="去哪里办">
              <Words>{view.refusal.instead}</Words>
            </Block>
          )}
        </View>
        <View className="ticket-view__side">
          <Block title="地点和分类">
            <Facts items={sayPlace(view)} />
          </Block>
          <Requester view={view} />
          <Responsible view={view} />
          <Clocks view={view} />
        </View>
        <View className="ticket-view__history">
          <History view={view} />
        </View>
      </View>
    </View>
  )
}
