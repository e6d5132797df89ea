import { View } from '@tarojs/components'
import { useNow } from '../../gateway/use-now'
import { Badge } from '../../ui/badge'
import { Deadline } from '../../ui/deadline'
import { Words } from '../../ui/words'
import { channelWords, kindWords, stateWords, urgencyWords } from '../../words/ticket'
import { sayTime } from '../../words/time'
import { LatenessBadge } from './lateness-badge'
import { sayStanding } from './say-standing'
import { cardTime } from './time-left'
import type { View as Ticket } from './view'
import './ticket-head.scss'

const sayAbout = (about: NonNullable<Ticket['about']>): string => {
  if (about.unit === null) return '说的是某个人，本人已回避'
  return `说的是${about.unit}，已回避`
}

/** Where it stands, who is to move, how much time is left. */
export function TicketHead({ view }: { readonly view: Ticket }) {
  const now = useNow()
  const time = cardTime(view, now)
  return (
    <View className="ticket-head">
      <View className="ticket-head__line">
        <Deadline tone={time.tone} text={time.tone === 'done' ? stateWords[view.state] : time.text} strong />
        <Words size="title" strong heading={2}>
          {time.tone === 'done' ? sayStanding(view) : `${stateWords[view.state]}：${sayStanding(view)}`}
        </Words>
      </View>
      <View className="ticket-head__line">
        <Badge tone={view.urgency === 'life' ? 'brand' : 'plain'}>
          {view.urgency ? urgencyWords[view.urgency] : '未定时限'}
        </Badge>
        <Badge tone="info">{kindWords[view.kind]}</Badge>
        <LatenessBadge level={view.supervision} />
        {view.reworks > 0 && <Badge tone="warn">{`第 ${view.reworks} 次重办`}</Badge>}
        {view.returns > 0 && <Badge tone="warn">退过单</Badge>}
        {view.about && (
          <Badge tone="brand" icon="lock">
            {sayAbout(view.about)}
          </Badge>
        )}
        <View className="ticket-head__number">
          {`${view.number} · ${channelWords[view.channel]} · ${sayTime(Date.parse(view.createdAt), now)}`}
        </View>
      </View>
    </View>
  )
}
