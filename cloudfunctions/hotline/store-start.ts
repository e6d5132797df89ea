import type { PhoneCall } from '../../src/domain/call/phone-call'
import type { Area } from '../_database/areas'
import { FIRST_HASH } from '../_kernel/chain'
import type { Queries } from '../_kernel/database'
import { wordless } from '../_matter/entry'
import { insertMatter } from '../_matter/open-matter'
import { fromLaw } from './row'

export interface Rung {
  /** `desk`, or the id of the key that pushed it. */
  readonly source: string
  readonly externalId: string | null
  readonly phone: string | null
  readonly to: string | null
  readonly area: Area
  /** When it began to ring, as far as anybody knows; epoch ms. */
  readonly began: number
  readonly entryId: string
  readonly fingerprint: string
}

/** The call and its first entry in one statement: its number, or null when the id is taken already. */
export const insertCall = async (db: Queries, call: PhoneCall, rung: Rung): Promise<string | null> => {
  const at = new Date(call.createdAt)
  const byHand = call.operatorId !== null
  const [district, street, community, grid, building] = [
    ...rung.area.path,
    ...Array<null>(5 - rung.area.path.length).fill(null),
  ]
  const made = await insertMatter(db, {
    table: 'call',
    sequence: 'call_number',
    prefix: 'H',
    record: {
      id: call.id,
      ...fromLaw(call),
      source: rung.source,
      external_id: rung.externalId,
      from_phone: rung.phone,
      to_number: rung.to,
      area_id: rung.area.id,
      district_id: district,
      street_id: street,
      community_id: community,
      grid_id: grid,
      building_id: building,
      began_at: new Date(rung.began),
      created_at: at,
      changed_at: at,
    },
    first: {
      id: rung.entryId,
      noun: 'call',
      subjectId: call.id,
      seq: 0,
      road: byHand ? 'start' : 'ring',
      from: null,
      to: call.state,
      at: call.createdAt,
      actorId: call.operatorId,
      capacity: { role: byHand ? 'operator' : 'rule', unitId: null },
      words: { ...wordless, data: { withheld: rung.phone === null } },
      fingerprint: rung.fingerprint,
      prevHash: FIRST_HASH,
    },
    photos: [],
    owner: call.id,
  })
  return made?.number ?? null
}

/** Ten minutes: what an operator wrote down by hand and what the call centre says of the same number is one call. */
export const JOIN_MS = 600_000

/** A call that the call centre pushed and that none of our operators has yet, of this number and at this desk. */
export const pushedBefore = async (
  db: Queries,
  column: string,
  key: string,
  phone: string,
  me: string,
  at: number,
): Promise<string | undefined> =>
  (
    await db.query<{ id: string }>(
      `select t.id from call t
        where t.from_phone = $1 and t.${column} = $2 and t.external_id is not null and t.operator_id is null and t.state <> 'void'
          and t.began_at > $3 and t.requester_id is distinct from $4::uuid
        order by t.began_at desc, t.id desc limit 1`,
      [phone, key, new Date(at - JOIN_MS), me],
    )
  )[0]?.id
