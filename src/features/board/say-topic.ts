import type { Item } from '../../gateway/use-pages'
import { sayDay } from '../../words/time'

export type Topic = Item<'board', 'topics'>

/** What ends at midnight ends with the day before. */
export const lastDay = ({ to }: Topic, now: number): string => sayDay(Date.parse(to) - 1, now)

/** To whoever could say something. */
export const sayTopic = (topic: Topic, now: number): string =>
  topic.isOpen
    ? `讨论到 ${lastDay(topic, now)}`
    : Date.parse(topic.to) <= now
      ? '讨论已经结束'
      : `${sayDay(Date.parse(topic.from), now)} 开始讨论`
