import { randomUUID } from 'node:crypto'
import { deskFor } from '../../src/domain/letter/routing'
import { ruleActor } from '../../src/domain/person/actor'
import { done } from '../../src/domain/result'
import type { TimerRun } from '../_kernel/call'
import { stepsOf } from '../_matter/take'
import { IN_FORCE, STILL_THERE } from './desk-sql'
import { officesOf } from './offices'
import { room } from './room'
import { lockLetter } from './store'

const { step } = stepsOf(room)

/** Letters that are owed an answer at an office where nobody is left to give it. A few hundred offices, each one range. */
const DESERTED = `
  select l.id from area o cross join unnest(array['received', 'assigned']) as s (state)
   cross join lateral (select t.id from letter t where t.office_area_id = o.id and t.state = s.state and t.ended_at is null limit 50) l
   where o.kind = any ($1::text[])
     and not exists (select 1 from assignment a where a.role = 'secretary' and a.area_id = o.id and ${IN_FORCE})
     and not exists (select 1 from letter_deputy d where d.area_id = o.id and d.to_at is null and ${STILL_THERE})
   limit 200`

/** Every open letter has a reader at every moment: a deserted desk hands up what it holds. */
export const handUp = async (run: TimerRun): Promise<number> => {
  const deserted = await run.db.query<{ id: string }>(DESERTED, [['street', 'community'], new Date(run.at)])
  let moved = 0
  for (const { id } of deserted) {
    const taken = await run.transaction(async (db) => {
      const loaded = await lockLetter(db, id, run.at)
      if (!loaded) return done(false)
      const { matter, draft } = loaded
      const desk = deskFor(await officesOf(db, matter.areaPath, run.at), matter.recusal, matter.requesterId)
      const plan = {
        input: { desk },
        columns: { unread: true, draft: null, draft_version: draft.version + 1 },
        words: { data: { moved: true } },
      }
      const hand = { id: randomUUID(), at: run.at, fingerprint: 'timer' }
      const stepped = await step(db, loaded, 'hand-up', ruleActor, plan, hand)
      return stepped.ok ? done(true) : stepped
    })
    if (taken.ok && taken.value) moved += 1
  }
  return moved
}
