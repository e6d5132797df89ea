import { DAY } from '../../src/domain/calendar/china-time'
import { letterLimits } from '../../src/domain/clock/limits'
import { rate } from '../../src/domain/figures/rate'
import type { OfficeLevel } from '../../src/domain/letter/states'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { iso } from '../_matter/times'
import type { LetterAction } from './action'
import { areaName } from './card'
import { IN_FORCE } from './desk-sql'

interface Row {
  area: string
  names: string[]
  kept: number
  promised: number
  answers: number
  median: number | null
}

const YEAR = 365 * DAY
const NEWEST = 1_000
const SMALLEST_CELL = 10

/**
 * Of the newest letters of a year at each desk, without any that keeps somebody out: a figure that moved with such a letter would
 * tell of it. Withdrawn ones were never owed an answer.
 */
const SQL = `
  select o.id as area,
         coalesce((select array_agg(p.name order by a.post, p.name) from assignment a join person p on p.id = a.person_id
                    where a.role = 'secretary' and a.area_id = o.id and ${IN_FORCE}), '{}') as names,
         l.kept, l.promised, l.answers, l.median
    from unnest($1::text[]) as o (id)
   cross join lateral (
      select (count(*) filter (where t.first_answered_at <= t.created_at + $4::interval))::int as kept,
             (count(*) filter (where t.first_answered_at is not null or t.created_at + $4::interval < $2))::int as promised,
             count(t.first_answered_at)::int as answers,
             extract(epoch from percentile_cont(0.5) within group (order by t.first_answered_at - t.created_at))::float8 as median
        from (select t.created_at, t.first_answered_at from letter t
               where t.office_area_id = o.id and t.created_at > $3 and t.state <> 'withdrawn' and t.recused_units = '{}' and t.recused_persons = '{}'
               order by t.created_at desc, t.id desc limit ${NEWEST}) t) l`

/** Whom the caller can write to, with how fast they answer. Refusals: `office-missing`, `unknown-area`. */
export const secretaries: LetterAction<'secretaries'> = async (call, said) => {
  const areas = await areasOf(call.db)
  const id = said.area ?? call.me.homeId
  if (id === null) return refuse('office-missing')
  const path = areas.pathOf(id)
  if (path.length === 0) return refuse('unknown-area')
  const offices = path.filter((area) => area.kind === 'community' || area.kind === 'street').reverse()
  const rows = await call.db.query<Row>(SQL, [
    offices.map((office) => office.id),
    new Date(call.at),
    new Date(call.at - YEAR),
    `${letterLimits.answer.amount} days`,
  ])
  return done({
    path: path.map(({ id: step, name, kind }) => ({ id: step, name, kind })),
    offices: offices.flatMap((office) => {
      const row = rows.find(({ area }) => area === office.id)
      const area = areaName(office)
      if (!row || !area) return []
      return [
        {
          level: office.kind as OfficeLevel,
          area,
          names: row.names,
          onTime: onTime(row, call.at),
          medianDays: row.answers < SMALLEST_CELL || row.median === null ? null : Math.ceil((row.median * 1_000) / DAY),
        },
      ]
    }),
  })
}

const onTime = (row: Row, at: number) => {
  const { numerator, denominator, share, low, high } = rate(row.kept, row.promised, [], at)
  return share === null || low === null || high === null
    ? null
    : { numerator, denominator, share, low, high, asOf: iso(at) }
}
