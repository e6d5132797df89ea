import { rmSync } from 'node:fs'
import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { openDesk, type TestDesk } from '../cloud/desk'
import { full } from './engine'
import { staffOnTheWeb } from './kills/people'
import { Writers } from './kills/writers'
import { count, sql } from './sql'

const KILLS = full ? 100 : 3
/** Every chain is walked after each kill while they are few, then now and then, and at the end. */
const WALK_EVERY = full ? 10 : 1

let data: string
let desk: TestDesk | undefined

afterAll(async () => {
  await desk?.close()
  rmSync(data, { recursive: true, force: true })
})

/** `kill -9` of the whole desk while people write: what was acknowledged is there, once, with its history; what was not may be sent again. */
it(
  `${KILLS} kills under load lose nothing that was acknowledged`,
  async () => {
    desk = await openDesk({ seed: 'empty' })
    data = desk.data
    await staffOnTheWeb(desk.databaseUrl)
    const writers = new Writers()
    for (let kill = 1; kill <= KILLS; kill++) {
      const writing = writers.write(desk)
      await new Promise((done) => setTimeout(done, 250 + ((kill * 97) % 500)))
      desk.process.kill('SIGKILL')
      await writing
      desk = await openDesk({ seed: 'empty', data })
      const lost = await writers.missing(desk.databaseUrl)
      expect({ kill, lost }).toEqual({ kill, lost: [] })
      const { refused } = await writers.retry(desk)
      expect({ kill, refused }).toEqual({ kill, refused: [] })
      expect(await writers.missing(desk.databaseUrl)).toEqual([])
      if (kill % WALK_EVERY === 0 || kill === KILLS)
        expect({ kill, broken: await brokenChains(desk.databaseUrl) }).toEqual({ kill, broken: [] })
      writers.told(kill)
    }
    const { databaseUrl } = desk
    expect(writers.acknowledged).toBeGreaterThan(KILLS * 10)
    expect(writers.unanswered).toBeGreaterThan(0)
    expect(await count(databaseUrl, 'ticket')).toBe(writers.tickets)
    expect(await sql(databaseUrl, 'select number from ticket group by number having count(*) > 1')).toEqual([])
    expect(
      await count(
        databaseUrl,
        'ticket t where not exists (select 1 from entry e where e.subject_id = t.id and e.seq = t.last_seq and e.to_state = t.state)',
      ),
    ).toBe(0)
  },
  KILLS * 20_000,
)

const brokenChains = async (url: string): Promise<readonly unknown[]> =>
  (
    await verifyChains({
      query: async <R>(text: string, values: readonly unknown[] = []) => (await sql(url, text, values)) as R[],
    })
  ).broken
