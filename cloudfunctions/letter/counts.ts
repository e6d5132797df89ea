import { done } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { CAP, few, PROMISE } from '../_matter/read-queue'
import { recusalValues } from '../_matter/scope'
import type { LetterAction } from './action'
import { desksOf } from './at-desk'
import { areaName } from './card'
import { seen } from './seen'

const SEEN = seen('$3', '$4')
const owed = (state: string): string =>
  `letter t where t.office_area_id = o.id and t.state = ${state} and t.ended_at is null and ${SEEN}`
const both = (more: string): string =>
  `(${['received', 'assigned'].map((state) => few(`${owed(`'${state}'`)} ${more}`)).join(' + ')})`

const SQL = `
  select o.id as area,
         ${few(`letter t where t.office_area_id = o.id and t.unread and t.ended_at is null and ${SEEN}`)} as unread,
         ${both('')} as due, ${both(`and ${PROMISE} < $2`)} as late,
         ${few(`letter t where t.office_area_id = o.id and t.draft is not null and t.ended_at is null and ${SEEN}`)} as drafts
    from unnest($1::text[]) as o (id)`

interface Row {
  area: string
  unread: number
  due: number
  late: number
  drafts: number
}

/** What waits at each desk where the caller reads, counted no further than the cap. */
export const counts: LetterAction<'counts'> = async (call) => {
  const desks = await desksOf(call)
  const ids = desks.map(({ areaId }) => areaId)
  const rows = await call.db.query<Row>(SQL, [ids, new Date(call.at), ...recusalValues(call)])
  const areas = await areasOf(call.db)
  const capped = (count: number): number => Math.min(count, CAP + 1)
  return done({
    cap: CAP,
    desks: desks.flatMap(({ areaId, role }) => {
      const row = rows.find(({ area }) => area === areaId)
      const area = areaName(areas.get(areaId))
      if (!row || !area) return []
      const { unread, due, late, drafts } = row
      return [{ area, role, unread: capped(unread), due: capped(due), late: capped(late), drafts: capped(drafts) }]
    }),
  })
}
