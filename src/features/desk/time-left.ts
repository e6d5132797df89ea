import { HOUR } from '../../domain/calendar/china-time'
import { isOpen, type State } from '../../domain/ticket/states'
import { stateWords } from '../../words/ticket'
import { sayLeft } from '../../words/time'

export interface TimeLeft {
  readonly tone: 'calm' | 'soon' | 'late' | 'paused' | 'done'
  readonly text: string
}

const SOON = 4 * HOUR

/** 剩 3 小时 · 超 1 天: the strongest thing of a row. `now` is the cloud's. */
export const timeLeft = (due: string, now: number): TimeLeft => {
  const at = Date.parse(due)
  return { tone: at <= now ? 'late' : at - now < SOON ? 'soon' : 'calm', text: sayLeft(at, now) }
}

/** What stands where the deadline would: an ended ticket owes nothing, and a clock may stand still. */
export const cardTime = (card: { readonly state: State; readonly due: string | null }, now: number): TimeLeft => {
  if (!isOpen(card.state)) return { tone: 'done', text: stateWords[card.state] }
  return card.due === null ? { tone: 'paused', text: '不计时' } : timeLeft(card.due, now)
}
