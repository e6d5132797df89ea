import { View } from '@tarojs/components'
import { Badge } from '../../ui/badge'
import { classNames } from '../../ui/class-names'
import { Deadline } from '../../ui/deadline'
import { Pressable } from '../../ui/pressable'
import { stepFocus } from '../../ui/step-focus'
import { stateWords } from '../../words/letter'
import { sayLeft, sayTime } from '../../words/time'
import type { LetterCard } from './view'
import './desk-row.scss'

const DAY = 86_400_000
const SOON = 3 * DAY

/** One letter on the secretary's desk: the time that is left is the strongest thing. */
export function DeskRow(props: { letter: LetterCard; now: number; picked: boolean; onPick: (id: string) => unknown }) {
  const { letter, now, picked, onPick } = props
  const due = letter.due === null ? null : Date.parse(letter.due)
  return (
    <Pressable
      role="option"
      selected={picked}
      className={classNames('letter-row', picked && 'letter-row--on')}
      onPress={() => onPick(letter.id)}
      onKeyDown={(event) => stepFocus(event, '.letter-rows', { before: 'ArrowUp', after: 'ArrowDown' })}
    >
      <View className="letter-row__line">
        {due !== null && (
          <Deadline strong tone={due < now ? 'late' : due - now < SOON ? 'soon' : 'calm'} text={sayLeft(due, now)} />
        )}
        <Badge>{stateWords[letter.state]}</Badge>
        {letter.unread && <Badge tone="brand">没看过</Badge>}
        {letter.hasDraft && <Badge tone="info">有草稿</Badge>}
        {letter.asked && <Badge tone="warn">等对方补充</Badge>}
      </View>
      <View className="letter-row__text">{letter.text}</View>
      <View className="letter-row__foot">{`${letter.number} · ${sayTime(Date.parse(letter.createdAt), now)}`}</View>
    </Pressable>
  )
}
