import { claim as open } from '../../src/domain/pledge/open'
import type { Pledge } from '../../src/domain/pledge/pledge'
import { tell } from '../../src/domain/pledge/tell'
import { pledgePrefills } from '../../src/domain/duty/prefills'
import { done, refuse } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import { canonical, sha256 } from '../_kernel/chain'
import { insertMatter } from '../_matter/open-matter'
import { tell as tellOf } from '../_matter/tell'
import type { ServiceAction } from './action'
import { lockDuty } from './duty-row'
import { firstEntry } from './first-entry'
import { madeBefore } from './made-before'
import { pathColumns } from './place'
import { fromPledge } from './pledge-row'

/** A place is taken while one is left; the row's lock lets one after the other through, and its own constraint no more than there are. */
const PLACE = `update service_duty set taken = taken + 1 where id = $1 and taken < quota returning id`

/** 认领: the last place goes to exactly one, and nobody holds a post twice. */
export const claim: ServiceAction<'claim'> = async (call, said) => {
  const fingerprint = sha256(canonical(['claim', call.me.personId, said]))
  const post = await lockDuty(call.db, said.duty)
  if (!post) return refuse('not-found')
  const before = await madeBefore<Pledge['state']>(call.db, 'service_pledge', said.id, fingerprint)
  if (before) return before
  const opened = open(call.me, said.id, post.matter, call.at)
  if (!opened.ok) return opened
  const pledge = opened.value
  const first = firstEntry({
    noun: 'pledge',
    id: pledge.id,
    road: 'claim',
    to: pledge.state,
    at: call.at,
    by: call.me.personId,
    capacity: { role: 'requester', unitId: null },
    text: said.pledge ?? pledgePrefills[post.matter.kind],
    data: { duty: pledge.dutyId },
    fingerprint,
  })
  const inserted = await insert(call, pledge, said.pledge ?? pledgePrefills[post.matter.kind], first)
  if (!inserted) return refuse('claimed-already')
  if ((await call.db.query(PLACE, [pledge.dutyId])).length === 0) return refuse('no-place-left')
  const subject = {
    noun: 'pledge' as const,
    matter: pledge,
    number: inserted.number,
    entryId: first.id,
    actor: call.me,
  }
  await tellOf(call.db, subject, tell({ road: 'claim', after: pledge, actor: call.me }), call.at)
  return done({ id: pledge.id, number: inserted.number, version: 1, state: pledge.state })
}

const insert = (call: Call, pledge: Pledge, text: string, first: ReturnType<typeof firstEntry>) => {
  const at = new Date(call.at)
  return insertMatter(call.db, {
    table: 'service_pledge',
    sequence: 'service_pledge_number',
    prefix: 'N',
    onceOnly: true,
    record: {
      id: pledge.id,
      ...fromPledge(pledge),
      duty_id: pledge.dutyId,
      requester_id: pledge.requesterId,
      text,
      ...pathColumns(pledge.areaPath),
      from_at: new Date(pledge.from),
      to_at: new Date(pledge.to),
      created_at: at,
      changed_at: at,
    },
    first,
    photos: [],
    owner: pledge.requesterId,
  })
}
