import { View } from '@tarojs/components'
import { callStateWords } from '../../words/hotline'
import { classNames } from '../../ui/class-names'
import { Badge } from '../../ui/badge'
import { Deadline } from '../../ui/deadline'
import { Pressable } from '../../ui/pressable'
import { stepFocus } from '../../ui/step-focus'
import { callDeadline, sayCaller, saySince } from './say-call'
import type { CallCard } from './view'
import './call-row.scss'

const tones = {
  ringing: 'brand',
  talking: 'ok',
  'follow-up': 'warn',
  missed: 'brand',
  filed: 'info',
  answered: 'info',
  void: 'plain',
} as const

interface CallRowProps {
  readonly card: CallCard
  readonly now: number
  readonly picked: boolean
  readonly onPick: (id: string) => unknown
}

/** One call on the board: who, how long, what is owed. */
export function CallRow({ card, now, picked, onPick }: CallRowProps) {
  const due = callDeadline(card, now)
  return (
    <Pressable
      role="option"
      selected={picked}
      className={classNames('call-row', picked && 'call-row--on', `call-row--${card.state}`)}
      onPress={() => onPick(card.id)}
      onKeyDown={(event) => stepFocus(event, '.call-board', { before: 'ArrowUp', after: 'ArrowDown' })}
    >
      <View className="call-row__line">
        <Badge tone={tones[card.state]} icon={card.state === 'ringing' ? 'phone' : undefined}>
          {callStateWords[card.state]}
        </Badge>
        <View className="call-row__since">{saySince(card, now)}</View>
        {due && <Deadline {...due} />}
      </View>
      <View className="call-row__who">{sayCaller(card)}</View>
      {card.text !== '' && <View className="call-row__text">{card.text}</View>}
      {card.operator && !card.mine && <View className="call-row__by">{`${card.operator.name} 的来电`}</View>}
    </Pressable>
  )
}
