import { DAY, HOUR, MINUTE } from '../../src/domain/calendar/china-time'
import { fireTimer } from '../builders/cloud'
import { standAtMs } from '../builders/clock'
import { DutyModel } from '../builders/duty-model'
import { DutyMonth } from '../builders/duty-month'
import { hireOperators } from '../builders/operators'
import { isFull, Random, seed } from '../builders/random'
import { clearRoster } from '../builders/roster'
import { personId } from '../builders/small-district'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()
const DAYS = isFull ? 30 : 2
const START = Date.parse('2026-11-23T00:00:00+08:00')
const NAMES = ['yue', 'min', 'bo', 'qing', 'lan', 'tao']

interface Told {
  readonly what: string
  readonly at: number
  readonly due: number
}

const tellings = async (after: number): Promise<Told[]> =>
  (
    await rows<{ what: string; made_at: Date; due_at: Date }>(
      `select what, made_at, due_at from telling where person_id = $1 and what like 'gap-%' and made_at >= $2 order by made_at`,
      [personId('supervisor'), new Date(after)],
    )
  ).map((row) => ({ what: row.what, at: row.made_at.getTime(), due: row.due_at.getTime() }))

it(`${DAYS} days of duty, minute by minute: no gap that could be seen two hours before begins untold, none is told twice, none falsely (seed ${seed})`, async () => {
  await hireOperators(rows, NAMES)
  await clearRoster(rows)
  const [random, model] = [new Random(seed), new DutyModel()]
  const month = new DutyMonth(NAMES, model, random, rows)
  standAtMs(START - DAY)
  for (let day = 0; day < DAYS + 4; day += 1) await month.planDay(START + day * DAY)
  const faults: string[] = []
  const told: Told[] = []
  /** What was told of each beginning since it could last be seen without a break. */
  const during = new Map<string, number>()
  let lastNow = -1
  for (let minute = 0; minute < DAYS * 24 * 60; minute += 1) {
    const now = START + minute * MINUTE
    standAtMs(now)
    const happens = random.chance(1 / 45)
    if (happens) await month.happen(now)
    if (happens || minute % 60 === 0) model.look(now)
    model.live(now)
    if (minute % 5 !== 0) continue
    await fireTimer('roster', 'roster-watch')
    for (const each of await tellings(now)) {
      told.push(each)
      const name = `${each.what} of ${new Date(each.due).toISOString()} at minute ${minute}`
      if (each.what === 'gap-now') {
        if (model.isCovered(now)) faults.push(`${name}: somebody is there`)
        if (lastNow >= model.lastCovered) faults.push(`${name}: told twice`)
        lastNow = now
        continue
      }
      const since = model.foreseen.get(each.due)
      if (since === undefined) faults.push(`${name}: there is no such gap`)
      else if ((during.get(`${each.what} ${each.due}`) ?? -1) >= since) faults.push(`${name}: told twice`)
      during.set(`${each.what} ${each.due}`, now)
    }
  }
  const foreseeable = model.begun.filter(({ start, since }) => start - since >= 2 * HOUR)
  for (const { start, since } of foreseeable)
    if (!told.some((each) => each.due === start && each.at >= since && each.at < start))
      faults.push(
        `the gap of ${new Date(start).toISOString()}, seen since ${new Date(since).toISOString()}, began untold`,
      )
  expect(faults).toEqual([])
  // Something happened: gaps that could be seen, gaps that could not, and everything that opens and closes them.
  expect(foreseeable.length).toBeGreaterThan(DAYS / 4)
  if (!isFull) return
  expect(model.empty).toBeGreaterThan(0)
  expect(Object.keys(month.counts)).toEqual(
    expect.arrayContaining(['plan', 'cancel', 'away', 'absence', 'dismiss', 'swap']),
  )
  const stages = new Set(told.map((each) => each.what))
  expect([...stages].sort()).toEqual(['gap-2', 'gap-24', 'gap-72', 'gap-now'])
}, 900_000)
