import { DAY, HOUR, MINUTE } from '../../domain/calendar/china-time'
import { isOpen, type State } from '../../domain/ticket/states'
import { stateWords } from '../../words/ticket'

export type Tone = 'calm' | 'soon' | 'late' | 'paused' | 'done'

export interface TimeLeft {
  readonly tone: Tone
  readonly text: string
}

const SOON = 4 * HOUR

/** Rounded down, so that nobody believes to have more time than there is. */
const span = (ms: number): string => {
  if (ms >= DAY) return `${Math.floor(ms / DAY)} 天`
  if (ms >= HOUR) return `${Math.floor(ms / HOUR)} 小时`
  return `${Math.max(1, Math.floor(ms / MINUTE))} 分钟`
}

/** 剩 3 小时 · 超 1 天: the strongest thing of a row. `now` is the cloud's. */
export const timeLeft = (due: string, now: number): TimeLeft => {
  const left = Date.parse(due) - now
  if (left <= 0) return { tone: 'late', text: `超 ${span(-left)}` }
  return { tone: left < SOON ? 'soon' : 'calm', text: `剩 ${span(left)}` }
}

/** What a row shows where the deadline stands: an ended ticket owes nothing, and a clock may stand still. */
export const cardTime = (card: { readonly state: State; readonly due: string | null }, now: number): TimeLeft => {
  if (!isOpen(card.state)) return { tone: 'done', text: stateWords[card.state] }
  return card.due === null ? { tone: 'paused', text: '不计时' } : timeLeft(card.due, now)
}
