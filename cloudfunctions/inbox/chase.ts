import { UNREAD_MUST } from '../../src/domain/telling/ways'
import { isQuiet } from '../../src/domain/telling/quiet-hours'
import type { TimerRun } from '../_kernel/call'
import { matters } from '../_matter/matters'

const BATCH = 500

/** Whose matter it is: for them only what they did themselves counts as having heard; for staff, that the matter moved on. */
const OWN = matters
  .filter(({ whose }) => whose !== null)
  .map(
    ({ noun, table, whose }) =>
      `(tl.noun = '${noun}' and exists (select 1 from ${table} t where t.id = tl.subject_id and t.${whose} = tl.person_id))`,
  )
  .join(' or ')

const SQL = `
  with late as (select tl.id from telling tl
                 where tl.weight = 'must' and tl.read_at is null and tl.chased_at is null and tl.send_state in ('sent', 'none', 'uncertain')
                   and tl.send_at <= $2
                 order by tl.send_at, tl.id limit ${BATCH} for update skip locked)
  update telling tl set chased_at = $1,
         send_state = case when tl.failure is distinct from 'recused' and p.phone is not null
                            -- of a letter nobody is rung but whoever wrote it: not even its number is an operator's to know
                            and (tl.noun <> 'letter' or ${OWN})
                            and not exists (select 1 from telling later where later.subject_id = tl.subject_id and later.person_id = tl.person_id
                                                                          and later.made_at > tl.made_at and later.weight = 'must')
                            and not exists (select 1 from entry e where e.subject_id = tl.subject_id and e.at > tl.made_at
                                                                    and (e.actor_id = tl.person_id or not (${OWN})))
                           then 'phone' else tl.send_state end
    from late, person p
   where tl.id = late.id and p.id = tl.person_id
  returning 1`

/**
 * A day later: who had to hear of something and has read nothing is put on the phone list, once, unless they have acted since, the
 * matter has moved on without them, or something later told them more. Never decided at night, when nobody may be called anyway.
 */
export const chaseUnread = async (run: TimerRun): Promise<number> => {
  if (isQuiet(run.at)) return 0
  let chased = 0
  for (let found = BATCH; found === BATCH; chased += found)
    found = (await run.db.query(SQL, [new Date(run.at), new Date(run.at - UNREAD_MUST)])).length
  return chased
}
