import { chinaInstant, chinaParts } from '../../domain/calendar/china-time'
import { sayDue, spaced } from '../../words/time'
import type { PledgeCard, RegistrationCard, ServiceRecord } from './view'

const NOON = 12

/** A day of the calendar as an instant within it; epoch ms. */
export const dayAt = (day: string): number => chinaInstant(day, NOON)

const plainDay = (day: string, year: number): string => {
  const parts = chinaParts(dayAt(day))
  return `${parts.year === year ? '' : `${parts.year}年`}${parts.month}月${parts.day}日`
}

/** 3月1日到12月31日: the years are said where they are not this one. */
export const sayTerm = ({ from, to }: { from: string; to: string }, now: number): string => {
  return `${plainDay(from, chinaParts(now).year)}到${plainDay(to, chinaParts(dayAt(from)).year)}`
}

/** 半小时, 1.5 小时. */
export const sayHours = (hours: number): string => (hours === 0.5 ? '半小时' : `${hours} 小时`)

/** Where a registration stands, to whoever made it. */
export const registrationSentence = (it: RegistrationCard, now: number): string => {
  const community = it.community?.name ?? '社区'
  const whose = it.subject === 'unit' ? it.name : '您'
  switch (it.state) {
    case 'registered':
      return it.due === null
        ? `已经交给${community}，等确认。`
        : spaced(`已经交给${community}，最晚${sayDue(Date.parse(it.due), now)}确认。`)
    case 'asked':
      return `${community}想请您补充一句。`
    case 'confirmed':
      return `${whose}已在${community}报到。`
    case 'declined':
      return `${community}没有确认这次报到。`
    case 'moved':
      return `${whose}已从${community}迁出，服务记录都在。`
    case 'left':
      return `${whose}已退出${community}的报到。`
    case 'withdrawn':
      return '这次报到撤回了。'
  }
}

/** Where a pledge stands. */
export const pledgeSentence = (it: PledgeCard, now: number): string => {
  switch (it.state) {
    case 'pledged':
      return `任期 ${sayTerm(it, now)}，还没开始。`
    case 'serving':
      return `任期 ${sayTerm(it, now)}，正在服务。`
    case 'reported':
      return '述职已经公开，等居民评议。'
    case 'ended':
      return `任期结束了（${sayTerm(it, now)}）。`
    case 'handed-back':
      return '已经交还。'
    case 'released':
      return '社区调整了这个岗位。'
  }
}

/** Where a record stands, and until when somebody answers. */
export const recordSentence = (it: ServiceRecord, now: number): string => {
  const until = it.due === null ? '' : spaced(`，最晚${sayDue(Date.parse(it.due), now)}`)
  switch (it.state) {
    case 'submitted':
      return `等岗位负责人确认${until}。`
    case 'vouched':
      return `等社区确认${until}。`
    case 'confirmed':
      return it.correctedBy === null ? '已确认，记入奉献卡。' : '已确认；有一条更正在等确认。'
    case 'rejected':
      return it.reason === null ? '没有确认。' : `没有确认：${it.reason}`
    case 'corrected':
      return '已由一条更正取代。'
    case 'withdrawn':
      return '您撤回了。'
  }
}
