import { DAY, HOUR, MINUTE } from '../../src/domain/calendar/china-time'

/** A clock that the test moves: what `Date.now()` says to the functions, in China's time. */
let now = Date.parse('2026-11-23T09:00:00+08:00')

/** The clock stands at this moment, `2026-11-23 09:00` in China, until it is moved. */
export const standAt = (moment: string): void => {
  standAtMs(Date.parse(`${moment.replace(' ', 'T')}:00+08:00`))
}

/** The same, by epoch ms. */
export const standAtMs = (at: number): void => {
  now = at
  jest.spyOn(Date, 'now').mockImplementation(() => now)
}

export const pass = ({
  days = 0,
  hours = 0,
  minutes = 0,
}: {
  days?: number
  hours?: number
  minutes?: number
}): void => {
  now += days * DAY + hours * HOUR + minutes * MINUTE
}

/** `2026-11-23 09:00`, as the clock on the wall has it. */
export const onTheWall = (iso: string | null | undefined): string =>
  iso ? new Date(Date.parse(iso) + 8 * HOUR).toISOString().slice(0, 16).replace('T', ' ') : 'never'
