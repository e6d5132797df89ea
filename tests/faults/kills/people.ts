import { laySmallDistrict, personId } from '../../builders/small-district'
import { sql } from '../sql'

/** The small district, its staff also reachable by accounts that may sign in on a desk: `demo-dispatcher` is `dispatcher`. */
export async function staffOnTheWeb(url: string): Promise<void> {
  await laySmallDistrict(url)
  for (const name of ['dispatcher', 'handler-a', 'wang', 'li', 'zhao'])
    await sql(url, 'insert into identity (uid, person_id, created_at) values ($1, $2, $3)', [
      `uid:demo-${name}`,
      personId(name),
      new Date('2020-01-01'),
    ])
}
