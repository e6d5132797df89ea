import { MINUTE } from '../../src/domain/calendar/china-time'
import { done } from '../../src/domain/result'
import { mask } from '../../src/domain/text/mask'
import { uuidOf } from '../_kernel/chain'
import type { RecordDesk } from '../_matter/record-desk'
import type { ActivityAction } from './action'
import { take } from './room'
import type { LoadedActivity } from './store'

const STEP = 30
/** A record holds a day at most. */
const MOST = 24 * 60

/** As long as it was planned, in half hours as records are. */
const planned = ({ matter }: LoadedActivity): number =>
  Math.min(MOST, Math.max(STEP, Math.round((matter.endsAt - matter.startsAt) / MINUTE / STEP) * STEP))

/** 登记: who was checked in served so long, and gets a record of it. Nothing is written of who did not come. */
export const recordWith =
  (desk: RecordDesk): ActivityAction<'record'> =>
  async (call, said) => {
    const fresh: LoadedActivity[] = []
    const came = async (): Promise<string[]> =>
      (
        await call.db.query<{ person_id: string }>(
          `select person_id from place where activity_id = $1 and state = 'came' order by person_id`,
          [said.activity],
        )
      ).map((row) => row.person_id)
    const taken = await take(call, 'record', said, async (loaded) => {
      fresh.push(loaded)
      const count = (await came()).length
      return done({ input: { count }, words: { data: { count } } })
    })
    const [loaded] = fresh
    if (!taken.ok || !loaded) return taken
    const apart = new Map(said.apart.map(({ person, minutes }) => [person, minutes]))
    const usual = said.minutes ?? planned(loaded)
    const forWhom = said.forWhom === '' ? null : mask(said.forWhom)
    const served = (await came()).map((personId) => ({ personId, minutes: apart.get(personId) ?? usual }))
    for (const { personId, minutes } of served) {
      const made = await desk.make(call, {
        id: uuidOf('activity-record', said.activity, personId),
        origin: { noun: 'activity', id: said.activity },
        personId,
        what: loaded.title,
        forWhom,
        // Doors that open before midnight may close before it.
        at: Math.min(loaded.matter.startsAt, call.at),
        minutes,
        leaderId: call.me.personId,
        communityId: loaded.matter.areaPath[2] ?? '',
      })
      if (!made.ok) return made
    }
    await call.db.query(
      `update place set minutes = s.minutes from unnest($2::uuid[], $3::int[]) as s (person_id, minutes)
        where place.activity_id = $1 and place.person_id = s.person_id`,
      [said.activity, served.map(({ personId }) => personId), served.map(({ minutes }) => minutes)],
    )
    return taken
  }
