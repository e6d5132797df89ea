import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { openDesk, type TestDesk } from '../cloud/desk'
import { laySmallDistrict, personId } from '../builders/small-district'
import { full } from './engine'
import { count, sql } from './sql'

const KILLS = full ? 100 : 3
const EACH = 40

let data: string
let desk: TestDesk | undefined

afterAll(async () => {
  await desk?.close()
  rmSync(data, { recursive: true, force: true })
})

interface Sent {
  readonly fields: Readonly<Record<string, string>>
}

const sentBy = async (at: TestDesk): Promise<string[]> => {
  const reply = await fetch(`${at.address}/sent`)
  const { sent } = (await reply.json()) as { sent: readonly Sent[] }
  return sent.map(({ fields }) => fields['character_string2'] ?? '')
}

/** Tellings of somebody with WeChat and a grant for each, numbered so that the desk's record of what arrived names every one. */
const write = async (url: string, from: number, at: Date): Promise<void> => {
  const person = personId('wang')
  await sql(
    url,
    `insert into message_balance (person_id, template, granted) values ($1, 'desk-template-matter', $2)
     on conflict (person_id, template) do update set granted = message_balance.granted + $2`,
    [person, EACH],
  )
  await sql(
    url,
    `insert into message_grant (id, person_id, template, why, change, at) values ($1, $2, 'desk-template-matter', 'accept', $3, $4)`,
    [randomUUID(), person, EACH, at],
  )
  await sql(
    url,
    `insert into telling (id, person_id, noun, subject_id, number, what, weight, made_at, send_at)
     select gen_random_uuid(), $1, 'ticket', gen_random_uuid(), 'N-' || n, 'answered', 'news', $2, $2
       from generate_series($3::integer, $3::integer + $4::integer - 1) n`,
    [person, at, from, EACH],
  )
}

/** `kill -9` of the whole desk while its outbox drains: WeChat's own record says what arrived. */
it(
  `${KILLS} kills while the outbox drains: nothing told twice, nothing lost`,
  async () => {
    const morning = new Date('2026-11-23T01:00:00Z')
    desk = await openDesk({ seed: 'empty', clock: morning.toISOString() })
    data = desk.data
    await laySmallDistrict(desk.databaseUrl)
    await sql(desk.databaseUrl, `insert into identity (uid, person_id, created_at) values ('wx:oWANG', $1, $2)`, [
      personId('wang'),
      morning,
    ])
    let clock = morning.getTime()
    let cut = 0
    for (let kill = 1; kill <= KILLS; kill += 1) {
      await write(desk.databaseUrl, (kill - 1) * EACH, new Date(clock))
      // The timer falls due on the way; the desk is gone before it has finished.
      const draining = desk.moveClock({ advanceSeconds: 61 }).catch(() => undefined)
      clock += 61_000
      const enough = (kill - 1) * EACH + 1 + ((kill * 7) % (EACH - 5))
      for (let looks = 0; looks < 400 && (await sentBy(desk)).length < enough - cut; looks += 1)
        await new Promise((done) => setTimeout(done, 3))
      desk.process.kill('SIGKILL')
      await draining
      clock += 120_000
      desk = await openDesk({ seed: 'empty', data, clock: new Date(clock).toISOString() })
      // Two timers at once, as the platform may deliver them.
      await Promise.all([desk.moveClock({ advanceSeconds: 61 }), desk.moveClock({ advanceSeconds: 61 })])
      clock += 122_000
      cut = await count(desk.databaseUrl, `telling where send_state = 'uncertain'`)
    }
    const arrived = await sentBy(desk)
    expect(arrived.filter((number, index) => arrived.indexOf(number) !== index)).toEqual([])
    const states = await sql<{ send_state: string; n: number; numbers: string[] }>(
      desk.databaseUrl,
      'select send_state, count(*)::int as n, array_agg(number) as numbers from telling group by send_state',
    )
    const inState = (state: string): readonly string[] => states.find((row) => row.send_state === state)?.numbers ?? []
    // Every telling is known as sent, or known as one of which nobody can say: then it is in the app.
    expect(
      states.map(({ send_state: state }) => state).filter((state) => !['sent', 'uncertain'].includes(state)),
    ).toEqual([])
    expect(inState('sent').length + inState('uncertain').length).toBe(KILLS * EACH)
    // What is known as sent did arrive, and what arrived is known as sent or uncertain.
    expect(inState('sent').filter((number) => !arrived.includes(number))).toEqual([])
    // The kills did cut something off: else this proved nothing. A few may each fall between two messages.
    if (full) expect(inState('uncertain').length).toBeGreaterThan(0)
    process.stderr.write(
      `outbox: ${KILLS} kills, ${arrived.length} arrived, ${inState('uncertain').length} uncertain\n`,
    )
    const [ledger] = await sql<{ granted: number; sum: number }>(
      desk.databaseUrl,
      'select (select sum(granted)::int from message_balance) as granted, (select sum(change)::int from message_grant) as sum',
    )
    expect(ledger?.granted).toBe(ledger?.sum)
  },
  KILLS * 30_000,
)
