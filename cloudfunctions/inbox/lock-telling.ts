import { staffOf } from '../../src/domain/person/actor'
import type { SendState } from '../../src/domain/telling/ways'
import type { Call } from '../_kernel/call'
import { stillHears } from '../_matter/still-hears'
import type { TellingArea } from './area'

export interface LockedTelling extends TellingArea {
  id: string
  person_id: string
  noun: string
  subject_id: string
  send_state: SendState
  failure: string | null
  calls: number
  held_by: string | null
  held_until: Date | null
  name: string
  phone: string | null
}

/** One telling, locked; undefined for whoever must not hear of its matter. */
export const lockTelling = async (call: Call, id: string): Promise<LockedTelling | undefined> =>
  (
    await call.db.query<LockedTelling>(
      `select tl.id, tl.person_id, tl.noun, tl.subject_id, tl.send_state, tl.failure, tl.calls, tl.held_by, tl.held_until,
              tl.district_id, tl.street_id, tl.community_id, p.name, p.phone
         from telling tl join person p on p.id = tl.person_id
        where tl.id = $1 and ${stillHears('$3::text[]', '$2::uuid')} for update of tl`,
      [id, call.me.personId, staffOf(call.me)],
    )
  )[0]
