import { nearestDue } from '../../src/domain/clock/clock'
import type { Letter } from '../../src/domain/letter/letter'
import type { Ending, OfficeLevel, PublicationState, State } from '../../src/domain/letter/states'
import { warningsOf } from '../../src/domain/letter/warnings'
import type { Level, Solved } from '../../src/domain/rating/rating'
import { readClocks, storedClocks, type StoredClock } from '../_matter/clocks'
import { iso } from '../_matter/times'
import { DEPUTIES, STANDS_IN } from './desk-sql'

/** The columns that the law reads and writes, as the driver gives them. */
export interface LawRow {
  id: string
  number: string
  version: number
  state: State
  ending: Ending | null
  level: OfficeLevel
  chosen_area_id: string
  office_area_id: string
  area_path: string[]
  requester_id: string
  recused_units: string[]
  recused_persons: string[]
  reader_id: string | null
  asked: boolean
  clocks: StoredClock[]
  rounds: number
  ratings: { round: number; at: string; solved: Solved; level: Level }[]
  forwards: number
  reopens: number
  publication: PublicationState | null
  public_digest: string | null
  created_at: Date
  settled_at: Date | null
  ended_at: Date | null
  last_seq: number
  last_hash: string
  deputies: string[]
  stands_in: boolean
}

/** Of `t`; who reads at its desk is read with it, at the moment $2. */
export const lawColumns = `t.id, t.number, t.version, t.state, t.ending, t.level, t.chosen_area_id, t.office_area_id,
  array_remove(array[t.district_id, t.street_id, t.community_id], null) as area_path,
  t.requester_id, t.recused_units, t.recused_persons, t.reader_id, t.asked, t.clocks, t.rounds, t.ratings, t.forwards, t.reopens,
  t.publication, t.public_digest, t.created_at, t.settled_at, t.ended_at, t.last_seq, t.last_hash,
  ${DEPUTIES} as deputies, ${STANDS_IN} as stands_in`

export const toLaw = (row: LawRow): Letter => ({
  id: row.id,
  version: row.version,
  state: row.state,
  requesterId: row.requester_id,
  level: row.level,
  chosenAreaId: row.chosen_area_id,
  areaPath: row.area_path,
  desk: { areaId: row.office_area_id, deputyIds: row.deputies, standsIn: row.stands_in },
  recusal: { personIds: row.recused_persons, unitIds: row.recused_units },
  readerId: row.reader_id,
  asked: row.asked,
  clocks: readClocks(row.clocks),
  rounds: row.rounds,
  ratings: row.ratings.map((rating) => ({ ...rating, at: Date.parse(rating.at) })),
  forwards: row.forwards,
  reopens: row.reopens,
  publication:
    row.publication && row.public_digest !== null ? { state: row.publication, digest: row.public_digest } : null,
  createdAt: row.created_at.getTime(),
  settledAt: row.settled_at?.getTime() ?? null,
  endedAt: row.ended_at?.getTime() ?? null,
  ending: row.ending,
})

const dateOr = (at: number | null | undefined): Date | null => (at === null || at === undefined ? null : new Date(at))

/** The law's half of an update, by column. JSON columns are ready to be bound as text. */
export const fromLaw = (letter: Letter): Readonly<Record<string, unknown>> => ({
  version: letter.version,
  state: letter.state,
  ending: letter.ending,
  office_area_id: letter.desk.areaId,
  recused_units: letter.recusal.unitIds,
  recused_persons: letter.recusal.personIds,
  reader_id: letter.readerId,
  asked: letter.asked,
  clocks: JSON.stringify(storedClocks(letter.clocks)),
  due_at: dateOr(nearestDue(letter.clocks)),
  // The first of all, told or not: what was told already is not told again (timers.ts).
  warn_at: dateOr(warningsOf(letter)[0]?.at),
  rounds: letter.rounds,
  ratings: JSON.stringify(letter.ratings.map((rating) => ({ ...rating, at: iso(rating.at) }))),
  forwards: letter.forwards,
  reopens: letter.reopens,
  publication: letter.publication?.state ?? null,
  public_digest: letter.publication?.digest ?? null,
  // What is no longer agreed to is no longer kept ready.
  ...(letter.publication === null ? { public_text: null, public_reply: null } : {}),
  ...(letter.publication?.state === 'published' ? {} : { published_at: null }),
  settled_at: dateOr(letter.settledAt),
  ended_at: dateOr(letter.endedAt),
})
