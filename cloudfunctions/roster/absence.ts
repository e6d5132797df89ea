import { done, refuse } from '../../src/domain/result'
import { maySayAbsent } from '../../src/domain/roster/may'
import { absenceFault } from '../../src/domain/roster/shift'
import { areasOf } from '../_database/areas'
import { canonical, sha256 } from '../_kernel/chain'
import type { RosterAction } from './action'
import { gapsWhere } from './open-gaps'
import { readAbsence, toAbsence } from './absence-row'
import { makeRoster, whoMayStand } from './store-plan'
import { syncGaps } from './sync'

/** 不在岗: said beforehand by oneself, or by whoever plans. Answers with the gaps that it opens, so that somebody is found in time. */
export const absence: RosterAction<'absence'> = async (call, said) => {
  const area = (await areasOf(call.db)).get(said.area)
  if (!area) return refuse('unknown-area')
  const person = said.person ?? call.me.personId
  if (!maySayAbsent(call.me, area.path, person)) return refuse('not-yours')
  const range = { from: Date.parse(said.from), to: Date.parse(said.to) }
  const fingerprint = sha256(canonical(['absence', call.me.personId, said]))
  const roster = await makeRoster(call.db, area, call.at)
  const before = await readAbsence(call.db, said.id)
  if (before && before.fingerprint !== fingerprint) return refuse('same-id-other-body')
  if (!before) {
    const fault = absenceFault(range, call.at)
    if (fault) return fault
    if (!(await whoMayStand(call.db, [person], roster.path, call.at)).has(person)) return refuse('not-an-operator')
    await call.db.query(
      `insert into roster_absence (id, roster_id, person_id, from_at, to_at, reason, made_by, made_at, fingerprint)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing`,
      [
        said.id,
        roster.id,
        person,
        new Date(range.from),
        new Date(range.to),
        said.reason,
        call.me.personId,
        new Date(call.at),
        fingerprint,
      ],
    )
    await syncGaps(call.db, roster, call.at)
  }
  const row = await readAbsence(call.db, said.id)
  if (row?.fingerprint !== fingerprint) return refuse('same-id-other-body')
  return done({ absence: toAbsence(row, call.me.personId), gaps: await gapsWhere(call.db, roster, range, call.at) })
}
