import type { Problem } from './outcome'

/** What the phone's own calendar is told. Times ISO 8601. */
export interface CalendarEvent {
  readonly id: string
  readonly title: string
  readonly place: string
  readonly startsAt: string
  readonly endsAt: string
}

/** saved: a file the phone's calendar opens · added: it stands in the calendar · left: the person thought better of it. */
export type AddToCalendar = (event: CalendarEvent) => Promise<'saved' | 'added' | 'left' | Problem>
