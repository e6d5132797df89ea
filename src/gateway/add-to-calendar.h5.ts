import type { AddToCalendar } from './adding-to-calendar'
import { call } from './call'

/** A browser has no calendar: the file that the cloud makes is saved, and whatever keeps the calendar here opens it. */
export const addToCalendar: AddToCalendar = async ({ id }) => {
  const outcome = await call('activity', 'calendar', { activity: id })
  if (!outcome.ok) return outcome
  const address = URL.createObjectURL(new Blob([outcome.data.text], { type: 'text/calendar;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = outcome.data.name
  link.click()
  // The browser reads it a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return 'saved'
}
