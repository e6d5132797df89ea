import { View } from '@tarojs/components'
import { classNames } from '../../ui/class-names'
import { Badge } from '../../ui/badge'
import { Deadline } from '../../ui/deadline'
import { Pressable } from '../../ui/pressable'
import { kindWords, stateWords } from '../../words/ticket'
import { LatenessBadge } from './lateness-badge'
import { sayCaller } from './say-attempts'
import { cardTime } from './time-left'
import type { Card } from './view'
import './ticket-row.scss'

interface TicketRowProps {
  readonly card: Card
  readonly now: number
  readonly selected: boolean
  /** At a desk the row is an option of a list that is walked with the arrows. */
  readonly option: boolean
  readonly onPress: () => void
}

const confidential: readonly Card['kind'][] = ['complaint', 'tip-off', 'mediation']

export function TicketRow({ card, now, selected, option, onPress }: TicketRowProps) {
  const time = cardTime(card, now)
  const where = card.place === '' ? card.area?.name : card.place
  const foot = [where, card.handler ?? card.unit, card.number].filter((part) => part !== null && part !== undefined)
  const caller = sayCaller(card, now)
  return (
    <Pressable
      className={classNames('ticket-row', selected && 'ticket-row--on')}
      role={option ? 'option' : 'button'}
      selected={option ? selected : undefined}
      onPress={onPress}
    >
      <View className="ticket-row__head">
        <Deadline tone={time.tone} text={time.text} strong />
        <View className="ticket-row__state">{stateWords[card.state]}</View>
        {card.urgency === 'life' && (
          <Badge tone="brand" icon="warn">
            生命财产
          </Badge>
        )}
        {confidential.includes(card.kind) && <Badge tone="info">{kindWords[card.kind]}</Badge>}
        <LatenessBadge level={card.supervision} />
        {card.reworks > 0 && <Badge tone="warn">{`重办 ${card.reworks}`}</Badge>}
      </View>
      {caller && <View className="ticket-row__caller">{caller}</View>}
      <View className="ticket-row__text">{card.text}</View>
      <View className="ticket-row__foot">{foot.join(' · ')}</View>
    </Pressable>
  )
}
