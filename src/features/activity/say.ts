import { chinaDay } from '../../domain/calendar/china-time'
import { clockTime, sayDay, sayTime } from '../../words/time'
import { activityStateWords } from '../../words/activity'
import type { ActivityCard, MyPlace } from './view'

const moment = (at: number, now: number): string => `${sayDay(at, now)} ${clockTime(at)}`

/** 周六 12月5日 09:00 到 11:00; over midnight the end says its day too. */
export const sayWhen = ({ startsAt, endsAt }: Pick<ActivityCard, 'startsAt' | 'endsAt'>, now: number): string => {
  const [start, end] = [Date.parse(startsAt), Date.parse(endsAt)]
  return `${moment(start, now)} 到 ${chinaDay(start) === chinaDay(end) ? clockTime(end) : moment(end, now)}`
}

/** How many places are left, and how many wait for one. */
export const sayPlaces = ({ quota, seated, waiting }: Pick<ActivityCard, 'quota' | 'seated' | 'waiting'>): string => {
  const free = Math.max(0, quota - seated)
  if (free > 0 && waiting === 0) return `还有 ${free} 个名额，共 ${quota} 个`
  return waiting > 0 ? `${quota} 个名额已满，${waiting} 人候补` : `${quota} 个名额已满`
}

/** For a card: places while one can still sign up, else where it is. */
export const sayStanding = (activity: ActivityCard): string =>
  activity.state === 'published' || activity.state === 'running'
    ? sayPlaces(activity)
    : activityStateWords[activity.state]

/** What a record usually counts, in minutes: whole half hours, as its action wants them. */
export const lengths = [30, 60, 90, 120, 180, 240, 360, 480] as const

/** 2 小时, 90 分钟. */
export const sayMinutes = (minutes: number): string =>
  minutes % 60 === 0 ? `${minutes / 60} 小时` : minutes < 60 ? `${minutes} 分钟` : `${minutes / 60} 小时`

/** What I am to this activity, in one sentence; null = nothing yet. */
export const sayMine = (mine: MyPlace, state: ActivityCard['state'], now: number): string | null => {
  if (!mine) return null
  switch (mine.state) {
    case 'waiting':
      return `您在候补，${mine.ahead ? `前面还有 ${mine.ahead} 位` : '下一个就是您'}。空出名额会告诉您。`
    case 'held':
      return mine.holdUntil === null
        ? '空出来的名额给您留着，请确认。'
        : `空出来的名额给您留到 ${sayTime(Date.parse(mine.holdUntil), now)}，请在这之前确认。`
    case 'going':
      return state === 'running'
        ? '您已报名。到了请签到。'
        : state === 'published'
          ? '您已报名，到时候见。'
          : '您报了名。'
    case 'came':
      return mine.minutes === null ? '您已签到。' : `您来了，记了 ${sayMinutes(mine.minutes)}。`
    case 'lapsed':
      return '给您留的名额过了时间。还想来，可以重新报名。'
    case 'left':
      return null
  }
}
