import { isAdministrator } from '../../src/domain/person/may'
import { done, refuse } from '../../src/domain/result'
import type { InboxAction } from './action'
import { areaOf, pathOf } from './area'
import { readByArea } from './by-area'

/** What could not be delivered, in the administrator's areas. */
export const deadLetters: InboxAction<'dead-letters'> = async (call, said) => {
  if (!isAdministrator(call.me)) return refuse('not-yours')
  const page = await readByArea(call, { ...said, role: 'administrator', state: 'dead', only: () => 'true' })
  if (!page.ok) return page
  const { areas } = page.value
  const items = page.value.items.map((row) => ({
    id: row.id,
    noun: row.noun,
    subject: row.subject_id,
    number: row.number,
    what: row.what,
    weight: row.weight,
    madeAt: row.made_at.toISOString(),
    area: areaOf(areas, pathOf(row).at(-1) ?? null),
    attempts: row.attempts,
    calls: row.calls,
    failure: row.failure,
  }))
  return done({ items, next: page.value.next })
}
