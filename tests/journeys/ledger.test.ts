import { randomUUID } from 'node:crypto'
import { openSession } from '../../cloudfunctions/_database/pool'
import type { Call } from '../../cloudfunctions/_kernel/call'
import type { Queries } from '../../cloudfunctions/_kernel/database'
import { earn, reverse } from '../../cloudfunctions/service/ledger'
import { joinPoints, leavePoints } from '../../cloudfunctions/service/join-points'
import type { ServiceRecord } from '../../src/domain/record/record'
import { done } from '../../src/domain/result'
import { isFull, Random, seed } from '../builders/random'
import { personId, residents } from '../builders/small-district'
import { useDistrict } from '../builders/use-district'

const OPERATIONS = isFull ? 100_000 : 1_500
/** It is looked at whether all is balanced a hundred times in the long run, six in the short one. */
const LOOK = isFull ? 1_000 : 250
const { rows } = useDistrict()
const random = new Random(seed)
const communities = ['d-e-1', 'd-e-2', 'd-w-1']

class Killed extends Error {}

/** A transaction that dies at a statement of its own choosing, as a line that is cut or a process that is killed leaves it. */
const mortal = async (
  fatal: number,
  work: (call: Call) => Promise<unknown>,
  who: string,
  at: number,
): Promise<boolean> => {
  try {
    await openSession().transaction(async (db) => {
      let statements = 0
      const dying: Queries = {
        query: async <R>(text: string, values?: readonly unknown[]) => {
          statements += 1
          // Half the time before it is heard, half the time after it was done.
          if (statements === fatal && fatal % 2 === 0) throw new Killed()
          const answer = await db.query<R>(text, values)
          if (statements === fatal) throw new Killed()
          return answer
        },
      }
      const me = { personId: personId(who), name: '', phone: null, homeId: null, assignments: [] }
      await work({ id: '', at, me, db: dying, ports: undefined as never })
      return done(null)
    })
    return true
  } catch (error) {
    if (error instanceof Killed) return false
    throw error
  }
}

/** What the ledger must say, counted on fingers: for each account what was earned on it from each record and not taken back. */
const model = new Map<string, Map<string, number>>()
const earnedOnce = new Set<string>()

interface Made {
  readonly who: string
  readonly record: ServiceRecord
}

/** Confirmed records, laid many at a time: who served, where, how long. */
const makeRecords = async (
  those: readonly { readonly who: string; readonly community: string; readonly halfHours: number }[],
): Promise<Made[]> => {
  const laid = those.map((each) => ({ ...each, id: random.uuid() }))
  await rows(
    `insert into service_record (id, number, version, state, kind, requester_id, text, on_day, half_hours, context, district_id, street_id, community_id,
                                 leader_id, created_at, changed_at, last_seq, last_hash)
     select id, id::text, 1, 'confirmed', 'activity', person, 'x', '2026-11-23', half, 'x', 'd', left(community, 3), community, person,
            '2026-11-23', '2026-11-23', 0, 'x'
       from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[]) as r (id, person, half, community)`,
    [
      laid.map(({ id }) => id),
      laid.map(({ who }) => personId(who)),
      laid.map(({ halfHours }) => halfHours),
      laid.map(({ community }) => community),
    ],
  )
  return laid.map(({ id, who, community, halfHours }) => {
    const areaPath = ['d', community.slice(0, 3), community]
    return { who, record: { id, requesterId: personId(who), halfHours, areaPath } as unknown as ServiceRecord }
  })
}

const shelf: Made[] = []

/** One that nobody has earned on. */
const fresh = async (): Promise<Made> => {
  if (shelf.length === 0)
    shelf.push(
      ...(await makeRecords(
        Array.from({ length: 500 }, () => ({
          who: random.pick(residents),
          community: random.pick(communities),
          halfHours: 1 + random.below(48),
        })),
      )),
    )
  return shelf.pop() as Made
}

const balanced = async (): Promise<void> => {
  const [sum] = await rows<{ all: number; low: number; drift: number }>(
    `select coalesce(sum(balance), 0)::int as all, coalesce(min(balance) filter (where kind = 'person'), 0)::int as low,
            (select count(*)::int from ledger_account a where balance <> coalesce((select sum(case when to_id = a.id then points else -points end)
               from ledger_entry where a.id in (from_id, to_id)), 0)) as drift from ledger_account`,
  )
  expect(sum).toEqual({ all: 0, low: 0, drift: 0 })
}

it(`${OPERATIONS} random operations, one in three killed on its way: never negative, always balanced (seed ${seed})`, async () => {
  const records: Made[] = []
  let killed = 0
  for (let n = 0; n < OPERATIONS; n += 1) {
    const who = random.pick(residents)
    const fatal = random.chance(0.33) ? 1 + random.below(5) : 0
    const at = Date.parse('2026-11-23T00:00:00Z') + n * 1_000
    const roll = random.next()
    if (roll < 0.06) {
      const lived = await mortal(fatal, (call) => joinPoints(call, { command: randomUUID() }), who, at)
      if (lived && !model.has(who)) model.set(who, new Map())
      if (!lived) killed += 1
    } else if (roll < 0.08) {
      if (await mortal(fatal, (call) => leavePoints(call, { command: randomUUID() }), who, at)) model.delete(who)
      else killed += 1
    } else if (roll < 0.6 || records.length === 0) {
      const made = await fresh()
      const { who: owner, record } = made
      const lived = await mortal(fatal, (call) => earn(call, record), owner, at)
      if (lived) records.push(made)
      if (lived) model.get(owner)?.set(record.id, Math.min(16, record.halfHours))
      else killed += 1
    } else {
      const { who: owner, record } = random.pick(records)
      const taken = earnedOnce.has(record.id)
      if (!taken && (await mortal(fatal, (call) => reverse(call, record.id, 'rejected'), 'zhao', at))) {
        model.get(owner)?.delete(record.id)
        earnedOnce.add(record.id)
      }
    }
    if (n % LOOK === 0) await balanced()
  }
  await balanced()
  expect(killed).toBeGreaterThan(OPERATIONS / 20)
  for (const who of residents) {
    const [account] = await rows<{ balance: number }>(
      'select balance from ledger_account where person_id = $1 and closed_at is null',
      [personId(who)],
    )
    const wanted = model.has(who)
      ? [...(model.get(who)?.values() ?? [])].reduce((sum, points) => sum + points, 0)
      : undefined
    expect(account?.balance).toBe(wanted)
  }
}, 3_600_000)

it('many at once on one fund: nobody waits for each other for ever, nothing is lost', async () => {
  const all = await makeRecords(
    Array.from({ length: 30 }, (_, n) => ({ who: residents[n % 3] ?? 'wang', community: 'd-e-1', halfHours: 2 })),
  )
  for (const who of residents) await mortal(0, (call) => joinPoints(call, { command: randomUUID() }), who, Date.now())
  await Promise.all(all.map(({ record }) => mortal(0, (call) => earn(call, record), 'wang', Date.now())))
  await Promise.all(
    all.flatMap(({ record }) =>
      [1, 2].map(() =>
        mortal(0, (call) => reverse(call, record.id, 'corrected'), 'wang', Date.now()).catch(
          (error: { code?: string }) => error.code,
        ),
      ),
    ),
  )
  await balanced()
  const twice = await rows(
    `select record_id from ledger_entry where kind = 'reverse' group by record_id having count(*) > 1`,
  )
  expect(twice).toEqual([])
}, 120_000)
