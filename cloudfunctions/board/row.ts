import { nearestDue } from '../../src/domain/clock/clock'
import type { Answer, Hiding, Post } from '../../src/domain/post/post'
import type { Ending, HideReason, State } from '../../src/domain/post/states'
import type { Level, Solved } from '../../src/domain/rating/rating'
import { readClocks, storedClocks, type StoredClock } from '../_matter/clocks'
import { iso, isoOr, msOr } from '../_matter/times'

/** The columns that the law reads and writes, as the driver gives them. */
export interface LawRow {
  id: string
  number: string
  version: number
  state: State
  ending: Ending | null
  area_path: string[]
  requester_id: string
  recused_units: string[]
  recused_persons: string[]
  clocks: StoredClock[]
  published_at: Date | null
  hiding: { reason: HideReason; at: string; by: string | null; from: State; ended: string | null } | null
  appealed_at: Date | null
  report_round: number
  reporters: string[]
  answer: { round: number; at: string; person: string; unit: string } | null
  ratings: { round: number; at: string; solved: Solved; level: Level }[]
  ticket_id: string | null
  merged_into: string | null
  created_at: Date
  ended_at: Date | null
  last_seq: number
  last_hash: string
}

export const lawColumns = `t.id, t.number, t.version, t.state, t.ending, array[t.district_id, t.street_id, t.community_id] as area_path,
  t.requester_id, t.recused_units, t.recused_persons, t.clocks, t.published_at, t.hiding, t.appealed_at, t.report_round,
  array(select r.person_id from post_report r where r.subject_id = t.id and r.round = t.report_round order by r.at, r.person_id) as reporters,
  t.answer, t.ratings, t.ticket_id, t.merged_into, t.created_at, t.ended_at, t.last_seq, t.last_hash`

const toHiding = (row: NonNullable<LawRow['hiding']>): Hiding => ({
  reason: row.reason,
  at: Date.parse(row.at),
  byId: row.by,
  from: row.from,
  endedAt: msOr(row.ended),
})

const toAnswer = (row: NonNullable<LawRow['answer']>): Answer => ({
  round: row.round,
  at: Date.parse(row.at),
  personId: row.person,
  unitId: row.unit,
})

export const toLaw = (row: LawRow): Post => ({
  id: row.id,
  version: row.version,
  state: row.state,
  ending: row.ending,
  requesterId: row.requester_id,
  areaPath: row.area_path,
  recusal: { personIds: row.recused_persons, unitIds: row.recused_units },
  clocks: readClocks(row.clocks),
  publishedAt: row.published_at?.getTime() ?? null,
  hiding: row.hiding && toHiding(row.hiding),
  appealedAt: row.appealed_at?.getTime() ?? null,
  reporterIds: row.reporters,
  reportRound: row.report_round,
  answer: row.answer && toAnswer(row.answer),
  ratings: row.ratings.map((rating) => ({ ...rating, at: Date.parse(rating.at) })),
  ticketId: row.ticket_id,
  mergedInto: row.merged_into,
  createdAt: row.created_at.getTime(),
  endedAt: row.ended_at?.getTime() ?? null,
})

const dateOr = (at: number | null): Date | null => (at === null ? null : new Date(at))

/** The law's half of an update, by column. Who has reported stands in rows of its own. */
export const fromLaw = (post: Post): Readonly<Record<string, unknown>> => ({
  version: post.version,
  state: post.state,
  ending: post.ending,
  recused_units: post.recusal.unitIds,
  recused_persons: post.recusal.personIds,
  clocks: JSON.stringify(storedClocks(post.clocks)),
  due_at: dateOr(nearestDue(post.clocks)),
  // A new promise may be broken anew; the same one is told once, whatever the mark says.
  late_told_at: null,
  hiding:
    post.hiding &&
    JSON.stringify({
      reason: post.hiding.reason,
      at: iso(post.hiding.at),
      by: post.hiding.byId,
      from: post.hiding.from,
      ended: isoOr(post.hiding.endedAt),
    }),
  appealed_at: dateOr(post.appealedAt),
  report_round: post.reportRound,
  answer:
    post.answer &&
    JSON.stringify({
      round: post.answer.round,
      at: iso(post.answer.at),
      person: post.answer.personId,
      unit: post.answer.unitId,
    }),
  answer_unit: post.answer?.unitId ?? null,
  ratings: JSON.stringify(post.ratings.map((rating) => ({ ...rating, at: iso(rating.at) }))),
  ticket_id: post.ticketId,
  merged_into: post.mergedInto,
  published_at: dateOr(post.publishedAt),
  ended_at: dateOr(post.endedAt),
})
