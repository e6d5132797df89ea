import Taro from '@tarojs/taro'
import type { AddToCalendar } from './adding-to-calendar'

const seconds = (iso: string): number => Math.floor(Date.parse(iso) / 1000)

/** WeChat writes into the phone's calendar itself, after asking; an hour before the start it rings. */
export const addToCalendar: AddToCalendar = async ({ title, place, startsAt, endsAt }) => {
  try {
    await Taro.addPhoneCalendar({
      title,
      location: place,
      startTime: seconds(startsAt),
      endTime: String(seconds(endsAt)),
      alarm: true,
      alarmOffset: 3_600,
    })
    return 'added'
  } catch {
    return 'left'
  }
}
