import { done } from '../../src/domain/result'
import { maskPhone } from '../../src/domain/text/mask'
import { areasOf } from '../_database/areas'
import type { Call } from '../_kernel/call'
import type { PersonAction } from './action'
import { assignmentsOf, profileOf, type AssignmentRow } from './store'

export const toAssignment = (row: AssignmentRow, at: number) => ({
  id: row.id,
  role: row.role,
  post: row.post,
  area: row.area,
  unit: row.unit,
  awayUntil: row.away_until && row.away_until.getTime() > at ? row.away_until.toISOString() : null,
})

/** The caller as they are now; read again, so that a change just made is in it. */
export const meNow = async (call: Call, personId = call.me.personId) => {
  const profile = await profileOf(call.db, personId)
  const held = await assignmentsOf(call.db, personId, call.at)
  const areas = await areasOf(call.db)
  return done({
    id: personId,
    name: profile.name,
    phone: profile.phone === null ? null : maskPhone(profile.phone),
    home:
      profile.home_id === null ? [] : areas.pathOf(profile.home_id).map(({ id, name, kind }) => ({ id, name, kind })),
    assignments: held.map((row) => toAssignment(row, call.at)),
    contactFor: profile.contact_for,
  })
}

export const me: PersonAction<'me'> = (call) => meNow(call)
