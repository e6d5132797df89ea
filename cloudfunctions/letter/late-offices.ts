import { done } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { CAP, few, PROMISE } from '../_matter/read-queue'
import { recusalValues } from '../_matter/scope'
import type { LetterAction } from './action'
import { areaName } from './card'
import { seen } from './seen'
import { IN_FORCE } from './desk-sql'
import { ITS_LETTERS, overseen } from './overseen'

interface Row {
  over: string
  office: string
  names: string[]
  unacknowledged: number
  unanswered: number
  since: Date
}

const lateIn = (state: string): string =>
  `letter t where t.office_area_id = o.id and t.state = '${state}' and t.ended_at is null and ${PROMISE} < $2 and ${seen('$3', '$4')} and ${ITS_LETTERS}`
const firstOf = (state: string): string => `(select ${PROMISE} from ${lateIn(state)} order by ${PROMISE}, t.id limit 1)`

const SQL = `
  select l.*, coalesce((select array_agg(p.name order by a.post, p.name) from assignment a join person p on p.id = a.person_id
                         where a.role = 'secretary' and a.area_id = l.office and ${IN_FORCE}), '{}') as names
    from unnest($1::text[], $5::text[], $6::boolean[]) as o (id, over, about_only)
   cross join lateral (select o.over, o.id as office, ${few(lateIn('received'))} as unacknowledged, ${few(lateIn('assigned'))} as unanswered,
                              least(${firstOf('received')}, ${firstOf('assigned')}) as since) l
   where l.since is not null
   order by l.since, l.office`

/** 逾期信箱: for each area that the caller oversees the mailboxes below it that are late, since when, and with how many letters. */
export const lateOffices: LetterAction<'late-offices'> = async (call) => {
  const areas = await areasOf(call.db)
  const held = [...new Set(call.me.assignments.flatMap(({ areaId }) => areaId ?? []))]
  const below = held.flatMap((over) => {
    const offices = overseen(areas, call.me, over)
    return offices === null ? [] : [{ over, offices }]
  })
  const offices = below.flatMap(({ over, offices: each }) => each.map((office) => ({ over, ...office })))
  const rows = await call.db.query<Row>(SQL, [
    offices.map(({ id }) => id),
    new Date(call.at),
    ...recusalValues(call),
    offices.map(({ over }) => over),
    offices.map(({ aboutOnly }) => aboutOnly),
  ])
  const capped = (count: number): number => Math.min(count, CAP + 1)
  return done({
    cap: CAP,
    areas: below.flatMap(({ over }) => {
      const area = areaName(areas.get(over))
      if (!area) return []
      const late = rows.flatMap((row) => {
        const office = areaName(areas.get(row.office))
        if (!office || row.over !== over) return []
        const { names, since } = row
        return [
          {
            office,
            names,
            unacknowledged: capped(row.unacknowledged),
            unanswered: capped(row.unanswered),
            since: since.toISOString(),
          },
        ]
      })
      return [{ area, offices: late }]
    }),
  })
}
