import { randomUUID } from 'node:crypto'
import { callAs } from './cloud'
import { personId } from './small-district'
import type { District } from './use-district'

/** `2026-11-23 09:00` in China, as it goes over the wire. */
export const wire = (moment: string): string => new Date(`${moment.replace(' ', 'T')}:00+08:00`).toISOString()

export const shift = (who: string, from: string, to: string, post: 'A' | 'B' = 'A') => ({
  id: randomUUID(),
  person: personId(who),
  post,
  from: wire(from),
  to: wire(to),
})

export const plan = (who: string, ...shifts: readonly ReturnType<typeof shift>[]) =>
  callAs(who, 'roster', 'plan', { area: 'd', shifts: [...shifts] })

/** The desk of Monday, 23 November: yue by day, min by night. */
export const monday = () => [
  shift('yue', '2026-11-23 08:00', '2026-11-23 20:00'),
  shift('min', '2026-11-23 20:00', '2026-11-24 08:00'),
]

/** What somebody was told of, in order. */
export const told = async (rows: District['rows'], who: string): Promise<string[]> =>
  (
    await rows<{ what: string }>('select what from telling where person_id = $1 order by made_at, what', [
      personId(who),
    ])
  ).map((row) => row.what)

/** An empty roster, and everybody there. */
export const clearRoster = async (rows: District['rows']): Promise<void> => {
  await rows('truncate roster, telling, entry cascade')
  await rows('update assignment set away_until = null, to_at = null')
}
