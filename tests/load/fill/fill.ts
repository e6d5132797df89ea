import { Client } from 'pg'
import { migrate } from '../../../cloudfunctions/_database/migrate'
import { insertRows, layDistrict } from '../district/lay'
import { live } from './life'

const BATCH = 1_000

/** A migrated district with so many tickets in it, every one with its whole history, and the planner's statistics fresh. */
export async function fill(url: string, tickets: number, say: (line: string) => void): Promise<void> {
  await migrate(url, () => undefined)
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('set synchronous_commit = off')
  await layDistrict(client)
  const now = Date.now()
  for (let from = 0; from < tickets; from += BATCH) {
    const lives = Array.from({ length: Math.min(BATCH, tickets - from) }, (_, n) => live(from + n, now))
    await insertRows(
      client,
      'ticket',
      lives.map((life) => life.ticket),
    )
    await insertRows(
      client,
      'slip',
      lives.flatMap((life) => life.slips),
    )
    await insertRows(
      client,
      'part',
      lives.flatMap((life) => life.parts),
    )
    await insertRows(
      client,
      'entry',
      lives.flatMap((life) => life.entries),
    )
    await insertRows(
      client,
      'photo',
      lives.flatMap((life) => life.photos),
    )
    if ((from + BATCH) % 10_000 === 0) say(`${from + BATCH} tickets`)
  }
  await client.query(`select setval('ticket_number', $1)`, [tickets])
  await client.query('vacuum analyze')
  await client.query('checkpoint')
  await client.end()
}
