import { randomUUID } from 'node:crypto'
import type { RoadName } from '../../src/domain/ticket/roads'
import { callRaw } from '../builders/cloud'
import { isAllowed, lawTable, type Part } from '../builders/law-table'
import { isFull } from '../builders/random'
import { personId, residents, staff } from '../builders/small-district'
import { stages, ticketAt, type Stage } from '../builders/stage'
import type { Story } from '../builders/story'
import { useDistrict } from '../builders/use-district'
import { wireInputs } from '../builders/wire-inputs'

const { rows } = useDistrict()

/** What the page makes of each of them for a ticket in 一社区 that the lamp office leads; whoever is not named takes no road. */
const PARTS: Readonly<Record<string, readonly Part[]>> = {
  wang: ['requester'],
  zhao: ['filer'],
  dispatcher: ['dispatcher'],
  'handler-a': ['lead handler'],
  'other-handler': ['co handler'],
  verifier: ['verifier'],
  supervisor: ['supervisor'],
  operator: ['operator', 'any operator'],
  'operator-b': ['operator', 'any operator'],
}
const ALWAYS_READ = [
  'wang',
  'zhao',
  'dispatcher',
  'verifier',
  'lamp-verifier',
  'supervisor',
  'operator',
  'operator-b',
  'secretary',
  'grid-leader',
  'community-worker',
]
const BY_SLIP: Readonly<Record<string, 'lead' | 'co'>> = {
  'handler-a': 'lead',
  'handler-b': 'lead',
  'other-handler': 'co',
}
const LED: readonly Stage[] = ['dispatched', 'handling', 'settled', 'answered', 'callback', 'rework-review', 'closed']

const everybody = [...residents, ...staff.map(([name]) => name)]
const roadsOnTheWire = [...(Object.keys(wireInputs) as RoadName[]), 'attach' as const]

/** `finish-part` needs a helper, and a helper bars `settle`; a key is only turned for what was merely explained. */
const fixtureOf = (road: RoadName) =>
  road === 'finish-part' ? ({ co: true } as const) : road === 'countersign' ? ({ outcome: 'explained' } as const) : {}

const aPhotoOf = async (who: string): Promise<string> => {
  const id = randomUUID()
  await rows('insert into photo (id, owner_id, file_id, bytes, kept_at) values ($1, $2, $3, 1, $4)', [
    id,
    personId(who),
    `cloud://x/${id}`,
    new Date(),
  ])
  return id
}

const take = async (who: string, road: RoadName, story: Story) => {
  const said = road === 'attach' ? { photos: [await aPhotoOf(who)] } : wireInputs[road]
  return callRaw(who, 'ticket', {
    action: road,
    input: { ticket: story.id, version: story.version, command: randomUUID(), ...said },
  })
}

const stored = async (story: Story): Promise<string> =>
  JSON.stringify(
    await rows(
      `select t.*, (select count(*) from entry e where e.subject_id = t.id) as entries, (select count(*) from slip s where s.ticket_id = t.id) as slips,
              (select count(*) from photo p where p.subject_id = t.id) as photos
         from ticket t where t.id = $1`,
      [story.id],
    ),
  )

const refusalOf = (road: RoadName, stage: Stage, who: string, hasCo: boolean): string => {
  const slip = BY_SLIP[who]
  const reads = ALWAYS_READ.includes(who) || (slip !== undefined && LED.includes(stage) && (slip === 'lead' || hasCo))
  return reads ? (lawTable[road].from.includes(stage) ? 'not-yours' : 'wrong-state') : 'not-found'
}

/** Whoever may, may not with this matter: no consultation by hotline, rated already, nothing in hand (told as stories elsewhere). */
const guarded = (road: RoadName, stage: Stage): string => {
  if (road === 'answer-at-once') return 'not-a-consultation'
  if (road === 'rate' && stage === 'closed') return 'wrong-state'
  if (road === 'rate' && stage === 'callback') return 'rated-already'
  return road === 'release-callback' ? 'not-held' : 'ok'
}

/** The short run walks the stages in which most people have a road; the whole square stands beside the law, cell for cell. */
const walked: readonly Stage[] = isFull ? stages : ['handling', 'callback']

describe.each(walked)('%s', (stage) => {
  it('every road by everybody: allowed by the page alone, and a refusal leaves no trace', async () => {
    const wrong: string[] = []
    for (const fixture of [{}, { co: true }, { outcome: 'explained' }] as const) {
      const roads = roadsOnTheWire.filter((road) => JSON.stringify(fixtureOf(road)) === JSON.stringify(fixture))
      const still = await ticketAt(stage, fixture)
      const before = await stored(still)
      for (const road of roads)
        await Promise.all(
          everybody.map(async (who) => {
            const allowed = isAllowed(road, stage, PARTS[who] ?? [])
            // Whoever may, goes their way on a ticket of their own.
            const reply = await take(who, road, allowed ? await ticketAt(stage, fixture) : still)
            const expected = allowed ? guarded(road, stage) : refusalOf(road, stage, who, 'co' in fixture)
            const got = reply.ok ? 'ok' : reply.code
            if (got !== expected) wrong.push(`${road} by ${who}: ${got}, not ${expected}`)
          }),
        )
      expect(await stored(still)).toBe(before)
    }
    expect(wrong).toEqual([])
  })
})
