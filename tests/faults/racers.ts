import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { assignmentId, personId } from '../builders/small-district'

/** As many handlers of the lamp unit as a race needs, all on the A post: every one of them may claim. */
export async function hireRacers(url: string, howMany: number): Promise<readonly string[]> {
  const names = Array.from({ length: howMany }, (_, n) => `racer-${n}`)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const name of names) {
    const [id, at] = [personId(name), new Date('2020-01-01')]
    await client.query('insert into person (id, name, created_at) values ($1, $2, $3)', [id, `人${name}`, at])
    await client.query('insert into identity (uid, person_id, created_at) values ($1, $2, $3)', [`uid:${name}`, id, at])
    await client.query(
      `insert into assignment (id, person_id, role, unit_id, post, from_at) values ($1, $2, 'handler', 'u-lamps', 'A', $3)`,
      [assignmentId(name), id, at],
    )
  }
  await client.end()
  return names
}

export const atOnce = <T>(howMany: number, work: (n: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: howMany }, (_, n) => work(n)))

export const command = (): string => randomUUID()
