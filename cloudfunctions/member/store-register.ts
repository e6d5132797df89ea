import type { Registration } from '../../src/domain/registration/registration'
import type { State } from '../../src/domain/registration/states'
import { FIRST_HASH } from '../_kernel/chain'
import type { Queries } from '../_kernel/database'
import { wordless } from '../_matter/entry'
import { insertMatter } from '../_matter/open-matter'
import { fromLaw } from './row'

export interface Made {
  readonly organisation: string | null
  readonly unit: string | null
  readonly unitName: string | null
  readonly unitKey: string | null
  readonly gives: Readonly<Record<string, unknown>>
  readonly entryId: string
  readonly fingerprint: string
}

/** The new number; null when the id is taken, or one of the same person or unit waits already: a unique index decides. */
export const insertRegistration = async (
  db: Queries,
  registration: Registration,
  made: Made,
): Promise<string | null> => {
  const at = new Date(registration.createdAt)
  const [district, street, community] = registration.areaPath
  const inserted = await insertMatter(db, {
    table: 'registration',
    sequence: 'registration_number',
    prefix: 'R',
    onceOnly: true,
    record: {
      id: registration.id,
      ...fromLaw(registration),
      subject: registration.subject,
      requester_id: registration.requesterId,
      organisation_id: made.organisation,
      unit_id: made.unit,
      unit_name: made.unitName,
      unit_key: made.unitKey,
      district_id: district,
      street_id: street,
      community_id: community,
      ...made.gives,
      created_at: at,
      changed_at: at,
    },
    first: {
      id: made.entryId,
      noun: 'registration',
      subjectId: registration.id,
      seq: 0,
      road: 'register',
      from: null,
      to: registration.state,
      at: registration.createdAt,
      actorId: registration.requesterId,
      capacity: { role: 'requester', unitId: null },
      words: { ...wordless, data: { subject: registration.subject, community } },
      fingerprint: made.fingerprint,
      prevHash: FIRST_HASH,
    },
    photos: [],
    owner: registration.requesterId,
  })
  return inserted?.number ?? null
}

interface FoundRow {
  fingerprint: string
  number: string
  due: Date
  moves: boolean
}

/** What was answered when this id was first said. */
export const findRegistered = async (db: Queries, id: string) => {
  const [row] = await db.query<FoundRow>(
    `select e.fingerprint, t.number, (t.clocks -> 0 ->> 'due')::timestamptz as due,
            exists (select 1 from registration o where o.subject = t.subject and o.confirmed_at < t.created_at and o.id <> t.id
                      and (o.ended_at is null or o.ended_at > t.created_at)
                      and case t.subject when 'unit' then o.unit_key = t.unit_key else o.requester_id = t.requester_id end) as moves
       from registration t join entry e on e.subject_id = t.id and e.seq = 0 where t.id = $1`,
    [id],
  )
  return row
    ? {
        fingerprint: row.fingerprint,
        receipt: {
          id,
          number: row.number,
          version: 1,
          state: 'registered' as State,
          due: row.due.toISOString(),
          moves: row.moves,
        },
      }
    : undefined
}
