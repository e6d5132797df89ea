/** Conditions of the statements that ask who reads at a desk. Each takes the moment as $2 and the letter as `t`. */

export const IN_FORCE = `a.from_at <= $2 and (a.to_at is null or a.to_at > $2)`

/** A deputy counts while they work in that office: for the area itself, or in a unit of it. A dismissal counts at once. */
export const STILL_THERE = `exists (
  select 1 from assignment a left join unit u on u.id = a.unit_id
   where a.person_id = d.person_id and (a.area_id = d.area_id or u.area_id = d.area_id) and ${IN_FORCE})`

export const secretaryOf = (area: string): string =>
  `exists (select 1 from assignment a where a.role = 'secretary' and a.area_id = ${area} and ${IN_FORCE})`

export const DEPUTIES = `coalesce((
  select array_agg(d.person_id order by d.from_at, d.id) from letter_deputy d
   where d.area_id = t.office_area_id and d.to_at is null and ${STILL_THERE}), '{}')`

/** Only the district has supervisors who stand in, and only while it has no secretary. */
export const STANDS_IN = `(t.office_area_id = t.district_id and not ${secretaryOf('t.district_id')})`
