import { chinaDay } from '../../domain/calendar/china-time'
import { callbackOutcomeWords } from '../../words/ticket'
import { saySpan, sayTime } from '../../words/time'
import type { Card, View } from './view'

/** Three failed calls, each on a day of its own, end it (domain.md, call back). */
const FAILED_DAYS = 3

type Attempt = View['attempts'][number]
type Called = Pick<View, 'attempts' | 'settlement'>

const isFailed = ({ outcome }: Attempt): boolean => outcome === 'unreachable' || outcome === 'wrong-number'

/** What belongs to the settlement that stands now. */
export const attemptsNow = ({ attempts, settlement }: Called): readonly Attempt[] =>
  attempts.filter(({ round }) => round === settlement?.round)

/** Which attempt the next one is, and what comes of it when nobody answers again. */
export const sayAttempts = (view: Called, now: number): string => {
  const attempts = attemptsNow(view)
  if (attempts.length === 0) return '这是第 1 次回访。没打通可以换一天再打，满 3 天都没打通就结案。'
  const days = new Set(attempts.filter(isFailed).map(({ at }) => chinaDay(Date.parse(at))))
  const count = days.size > 0 ? `没打通的有 ${days.size} 天，满 ${FAILED_DAYS} 天结案。` : ''
  const last = attempts[attempts.length - 1]
  const inVain = last !== undefined && isFailed(last) && days.has(chinaDay(now))
  const today = inVain ? '今天已经打过，没打通要等明天再打；居民自己打回来的，可以登记。' : ''
  const ends = days.size === FAILED_DAYS - 1 && !days.has(chinaDay(now)) ? '今天再没打通，就按“联系不上”结案。' : ''
  return `这是第 ${attempts.length + 1} 次回访。${count}${today}${ends}`
}

/** 今天 09:10 没人接或关机; 昨天 15:00 请稍后再打，约在今天 10:00. */
export const sayAttempt = ({ at, outcome, later }: Attempt, now: number): string => {
  const asked = later === null ? '' : `，约在${sayTime(Date.parse(later), now)}`
  return `${sayTime(Date.parse(at), now)} ${callbackOutcomeWords[outcome]}${asked}`
}

/** Who has the call in hand, or from when it may be made; null when it is free. */
export const sayHold = ({ callback }: Pick<View, 'callback'>, now: number): string | null => {
  if (callback === null) return null
  const { holder, from } = callback
  if (holder?.isMe) return `您接下了这件回访，${sayTime(Date.parse(holder.until), now)} 前归您。`
  if (holder) return `${holder.name}正在回访，${sayTime(Date.parse(holder.until), now)} 前由对方办。`
  return from === null ? null : `${sayTime(Date.parse(from), now)} 以后再打。`
}

/** In a list: 陈静正在回访，还有 20 分钟; null when nobody has it in hand. */
export const sayCaller = ({ caller }: Pick<Card, 'caller'>, now: number): string | null => {
  const left = caller === null ? 0 : Date.parse(caller.until) - now
  if (caller === null || left <= 0) return null
  return `${caller.isMe ? '您' : caller.name}正在回访，还有 ${saySpan(left)}`
}
