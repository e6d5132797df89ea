import { sayLeft, saySpan, sayTime } from '../../words/time'
import type { CallCard } from './view'

type Deadline = { readonly tone: 'calm' | 'soon' | 'late' | 'paused' | 'done'; readonly text: string }

/** Who rings, as far as the desk may know: 王** · 138****0001, or that the number was withheld. */
export const sayCaller = ({ phone, caller }: Pick<CallCard, 'phone' | 'caller'>): string => {
  if (phone === null) return '没有显示号码'
  return caller?.name ? `${caller.name} · ${phone}` : phone
}

/** How long it has been what it is: 响了 1 分钟, 通话 5 分钟; for what is over, when it was. */
export const saySince = (card: CallCard, now: number): string => {
  const since = (at: string | null) => saySpan(now - Date.parse(at ?? card.began))
  switch (card.state) {
    case 'ringing':
      return `响了 ${since(card.began)}`
    case 'talking':
      return `通话 ${since(card.answered)}`
    case 'follow-up':
      return `挂断 ${since(card.hungUp)}`
    case 'missed':
      return `未接 ${since(card.began)}`
    default:
      return sayTime(Date.parse(card.began), now)
  }
}

/** What is owed on it, when something is. While people talk nothing is late. */
export const callDeadline = (card: CallCard, now: number): Deadline | null => {
  if (card.due === null || card.state === 'talking' || card.state === 'ringing') return null
  const due = Date.parse(card.due)
  return { tone: due < now ? 'late' : 'soon', text: sayLeft(due, now) }
}
