import pg from 'pg'
import { laySmallDistrict, personId, residents, staff } from '../builders/small-district'
import { openDesk, type TestDesk } from '../cloud/desk'
import { openPhone, type Phone, type PhoneOptions } from './harness/phone'

/** A Monday morning: offices have just opened. */
const opens = '2026-11-23T09:00:00+08:00'

/** The small district behind a desk whose clock the test moves, and the phones of its people. */
export interface Town {
  readonly desk: TestDesk
  /** A phone of this person, as they come from WeChat; a name that the district does not know is a newcomer. */
  phoneOf(name: string, more?: PhoneOptions): Promise<Phone>
  /** Time passes on the desk, while every phone lies in a pocket. */
  pass(time: { hours?: number; minutes?: number }): Promise<void>
  rows<R>(sql: string, values?: readonly unknown[]): Promise<R[]>
  /** Puts all phones away; those with problems nobody asked about fail the test. */
  putAway(): Promise<void>
  close(): Promise<void>
}

export async function openTown(): Promise<Town> {
  const desk = await openDesk({ seed: 'empty', clock: opens })
  await laySmallDistrict(desk.databaseUrl)
  const client = new pg.Client({ connectionString: desk.databaseUrl })
  await client.connect()
  for (const name of [...residents, ...staff.map(([who]) => who)])
    await client.query('insert into identity (uid, person_id, created_at) values ($1, $2, now())', [
      `wx:o-${name}`,
      personId(name),
    ])
  let now = opens
  const phones: Phone[] = []
  return {
    desk,
    async phoneOf(name, more = {}) {
      const phone = await openPhone({ cloud: desk, as: `wx-o-${name}`, now, ...more })
      phones.push(phone)
      return phone
    },
    async pass({ hours = 0, minutes = 0 }) {
      const seconds = hours * 3_600 + minutes * 60
      ;({ now } = await desk.moveClock({ advanceSeconds: seconds }))
      for (const phone of phones) await phone.sleep(seconds * 1_000)
    },
    async rows<R>(sql: string, values: readonly unknown[] = []) {
      return (await client.query(sql, [...values])).rows as R[]
    },
    async putAway() {
      const closed = await Promise.allSettled(phones.splice(0).map((phone) => phone.close()))
      for (const each of closed) if (each.status === 'rejected') throw each.reason
    },
    async close() {
      await client.end()
      await desk.close()
    },
  }
}
