import { chinaDay, chinaInstant } from '../../src/domain/calendar/china-time'
import { recordFor } from '../../src/domain/record/open'
import type { ServiceRecord } from '../../src/domain/record/record'
import { tell } from '../../src/domain/record/tell'
import { done, refuse } from '../../src/domain/result'
import { mask } from '../../src/domain/text/mask'
import { areasOf } from '../_database/areas'
import type { Call } from '../_kernel/call'
import { canonical, sha256 } from '../_kernel/chain'
import { insertMatter } from '../_matter/open-matter'
import type { RecordDesk } from '../_matter/record-desk'
import { tell as tellOf } from '../_matter/tell'
import { firstEntry } from './first-entry'
import { madeBefore } from './made-before'
import { pathColumns } from './place'
import { fromRecord } from './record-row'

/** What is written down with a record, beside what the law knows of it. */
export interface Written {
  readonly road: 'record' | 'correct'
  readonly what: string
  readonly forWhom: string | null
  /** `YYYY-MM-DD`, in China. */
  readonly on: string
  readonly context: string
  readonly pledgeId: string | null
  readonly dutyId: string | null
  readonly originNoun: string | null
  readonly originId: string | null
  readonly fingerprint: string
}

/** The record, its first entry and who is told; null when the id is taken or, for a correction, another one waits. */
export const insertRecord = async (
  call: Call,
  record: ServiceRecord,
  written: Written,
): Promise<{ number: string } | null> => {
  const at = new Date(call.at)
  const first = firstEntry({
    noun: 'record',
    id: record.id,
    road: written.road,
    to: record.state,
    at: call.at,
    by: call.me.personId,
    capacity: { role: call.me.personId === record.requesterId ? 'requester' : 'member', unitId: null },
    text: written.what,
    data: {
      hours: record.halfHours / 2,
      on: written.on,
      kind: record.kind,
      ...(record.correctsId === null ? {} : { corrects: record.correctsId }),
    },
    fingerprint: written.fingerprint,
  })
  const inserted = await insertMatter(call.db, {
    table: 'service_record',
    sequence: 'service_record_number',
    prefix: 'F',
    onceOnly: true,
    record: {
      id: record.id,
      ...fromRecord(record),
      kind: record.kind,
      requester_id: record.requesterId,
      text: written.what,
      for_whom: written.forWhom === null ? null : mask(written.forWhom),
      on_day: written.on,
      half_hours: record.halfHours,
      pledge_id: written.pledgeId,
      duty_id: written.dutyId,
      origin_noun: written.originNoun,
      origin_id: written.originId,
      context: written.context,
      ...pathColumns(record.areaPath),
      leader_id: record.leaderId,
      corrects_id: record.correctsId,
      created_at: at,
      changed_at: at,
    },
    first,
    photos: [],
    owner: call.me.personId,
  })
  if (!inserted) return null
  const subject = {
    noun: 'record' as const,
    matter: record,
    number: inserted.number,
    entryId: first.id,
    actor: call.me,
  }
  // What its leader wrote down has been vouched for with it.
  if (record.state === 'submitted')
    await tellOf(call.db, subject, tell({ road: written.road, after: record, actor: call.me }), call.at)
  return inserted
}

/** A service from another noun's check-in, in that noun's transaction: asked twice, it is one. */
const make: RecordDesk['make'] = async (call, serving) => {
  const area = (await areasOf(call.db)).get(serving.communityId)
  if (area?.kind !== 'community') return refuse('unknown-area')
  const on = chinaDay(serving.at)
  const made = recordFor(
    call.me,
    {
      id: serving.id,
      kind: 'activity',
      requesterId: serving.personId,
      areaPath: area.path,
      leaderId: serving.leaderId,
      halfHours: serving.minutes / 30,
      on: chinaInstant(on, 0),
      correctsId: null,
    },
    call.at,
  )
  if (!made.ok) return made
  const fingerprint = sha256(canonical(['make', serving]))
  const inserted = await insertRecord(call, made.value, {
    road: 'record',
    what: mask(serving.what),
    forWhom: serving.forWhom,
    on,
    context: mask(serving.what).slice(0, 60),
    pledgeId: null,
    dutyId: null,
    originNoun: serving.origin.noun,
    originId: serving.origin.id,
    fingerprint,
  })
  if (inserted) return done({ id: serving.id, number: inserted.number, isNew: true })
  const before = await madeBefore(call.db, 'service_record', serving.id, fingerprint)
  if (!before) return refuse('same-id-other-body')
  return before.ok ? done({ id: serving.id, number: before.value.number, isNew: false }) : before
}

export const recordDesk: RecordDesk = { make }
