import type { Duty } from '../../src/domain/duty/duty'
import { draft as open } from '../../src/domain/duty/open'
import { communityCapacity } from '../../src/domain/person/community'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { Call } from '../_kernel/call'
import { canonical, sha256 } from '../_kernel/chain'
import { insertMatter } from '../_matter/open-matter'
import type { ServiceAction } from './action'
import { fromDuty } from './duty-row'
import { firstEntry } from './first-entry'
import { mayLead } from './leaders'
import { madeBefore } from './made-before'
import { pathColumns, termOf } from './place'

/** A post in the making: the community's own until it is opened. A standing one stands once. */
export const draft: ServiceAction<'draft'> = async (call, said) => {
  const fingerprint = sha256(canonical(['draft', call.me.personId, said]))
  const area = (await areasOf(call.db)).get(said.community)
  if (area?.kind !== 'community') return refuse('unknown-area')
  const leaderId = said.leader ?? call.me.personId
  const opened = open(
    call.me,
    {
      id: said.id,
      kind: said.kind,
      areaPath: area.path,
      quota: said.quota,
      forAll: said.forAll,
      leaderId,
      ...termOf(said.from, said.to),
    },
    call.at,
  )
  if (!opened.ok) return opened
  if (!(await mayLead(call, area.id, null, leaderId))) return refuse('unknown-leader')
  const inserted = await insert(call, opened.value, said, fingerprint)
  if (inserted === null)
    return (
      (await madeBefore<Duty['state']>(call.db, 'service_duty', said.id, fingerprint)) ?? refuse('standing-already')
    )
  return done({ id: said.id, number: inserted.number, version: 1, state: opened.value.state })
}

const insert = (call: Call, duty: Duty, said: { name: string; description: string }, fingerprint: string) => {
  const at = new Date(call.at)
  return insertMatter(call.db, {
    table: 'service_duty',
    sequence: 'service_duty_number',
    prefix: 'G',
    onceOnly: true,
    record: {
      id: duty.id,
      ...fromDuty(duty),
      kind: duty.kind,
      name: said.name,
      description: said.description,
      ...pathColumns(duty.areaPath),
      made_by: call.me.personId,
      created_at: at,
      changed_at: at,
    },
    first: firstEntry({
      noun: 'duty',
      id: duty.id,
      road: 'draft',
      to: duty.state,
      at: call.at,
      by: call.me.personId,
      capacity: communityCapacity(call.me, duty.areaPath, null),
      text: null,
      data: { kind: duty.kind, quota: duty.quota },
      fingerprint,
    }),
    photos: [],
    owner: call.me.personId,
  })
}
