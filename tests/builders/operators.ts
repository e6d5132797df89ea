import { assignmentId, personId } from './small-district'
import type { District } from './use-district'

const EARLY = new Date('2020-01-01T00:00:00Z')

/** More people at the district's hotline desk than the small district has. */
export const hireOperators = async (rows: District['rows'], names: readonly string[], area = 'd'): Promise<void> => {
  for (const name of names) {
    await rows('insert into person (id, name, created_at) values ($1, $2, $3) on conflict do nothing', [
      personId(name),
      `人${name}`,
      EARLY,
    ])
    await rows('insert into identity (uid, person_id, created_at) values ($1, $2, $3) on conflict do nothing', [
      `uid:${name}`,
      personId(name),
      EARLY,
    ])
    await rows(
      `insert into assignment (id, person_id, role, area_id, unit_id, post, from_at) values ($1, $2, 'operator', $3, null, 'A', $4)`,
      [assignmentId(name), personId(name), area, EARLY],
    )
  }
}
