import { clockNames, limits, type ClockName, type Limit } from '../../domain/clock/limits'
import { clockWords } from '../../words/ticket'
import { sayLeft, saySpan, sayTime } from '../../words/time'
import type { View } from './view'

type Clock = View['clocks'][number]

export interface SaidClock {
  readonly name: string
  readonly text: string
  readonly tone: 'ink' | 'hint' | 'brand' | 'ok' | 'warn'
}

const isName = (name: string): name is ClockName => (clockNames as readonly string[]).includes(name)

const standing = (clock: Clock, now: number): Pick<SaidClock, 'text' | 'tone'> => {
  const due = Date.parse(clock.due)
  if (clock.met !== null) {
    const met = Date.parse(clock.met)
    if (met > due) return { text: `超 ${saySpan(met - due)}才做到`, tone: 'brand' }
    return { text: `${sayTime(met, now)} 按时做到`, tone: 'ok' }
  }
  if (clock.dropped) return { text: '不再计时', tone: 'hint' }
  if (clock.pausedAt !== null) return { text: '暂停中', tone: 'warn' }
  const left = `${sayLeft(due, now)}，${sayTime(due, now)} 到期`
  return { text: left, tone: due <= now ? 'brand' : 'ink' }
}

/** Each promise with the rule it came from, and whether it was kept. */
export const sayClock = (clock: Clock, now: number): SaidClock => ({
  name: `${isName(clock.name) ? clockWords[clock.name] : clock.name}时限`,
  ...standing(clock, now),
})

const units: Readonly<Record<Limit['unit'], string>> = {
  minute: '分钟',
  hour: '小时',
  day: '天',
  'working-day': '个工作日',
}

const rules: readonly Limit[] = Object.values(limits).flatMap((limit) =>
  'rule' in limit ? [limit] : Object.values(limit),
)

/** 规则：5 个工作日，第 1 版: so that a due time can be checked. What an older version gave, this one does not know. */
export const sayRule = ({ rule, version }: Pick<Clock, 'rule' | 'version'>): string => {
  const limit = rules.find((known) => known.rule === rule && known.version === version)
  return limit ? `规则：${limit.amount} ${units[limit.unit]}，第 ${version} 版` : `规则：第 ${version} 版`
}
