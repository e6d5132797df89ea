import type { Post } from '../../src/domain/post/post'
import { isRecused, readsAsStaff } from '../../src/domain/post/may'
import type { Level, Solved } from '../../src/domain/rating/rating'
import type { Areas } from '../_database/areas'
import type { Me } from '../_kernel/me'
import type { TicketStanding } from '../_matter/ticket-standing'
import { iso } from '../_matter/times'
import { toCard } from './card'
import { toMachine } from './queue'
import type { ViewRow } from './store-view'

type Line = ViewRow['entries'][number]

export type Relation = 'author' | 'staff' | 'reader'

export const relationOf = (me: Me, post: Post): Relation =>
  me.personId === post.requesterId ? 'author' : readsAsStaff(me, post) && !isRecused(me, post) ? 'staff' : 'reader'

/** The post in the contract's words. Whoever merely reads gets what everybody gets: no original, no history, no reason. */
export const toView = (row: ViewRow, post: Post, areas: Areas, me: Me, standing: TicketStanding | undefined) => {
  const relation = relationOf(me, post)
  const knows = relation !== 'reader'
  const staff = relation === 'staff'
  return {
    ...toCard({ ...row, picture: row.photos[0] ?? null }, areas, me.personId, standing),
    original: knows ? row.original : null,
    path: areas.pathOf(row.community_id).map(({ id, name, kind }) => ({ id, name, kind })),
    relation,
    photos: row.photos,
    answers: row.entries
      .filter((entry) => entry.road === 'answer')
      .map((entry, i) => ({
        round: i + 1,
        at: new Date(entry.at).toISOString(),
        unit: entry.unit ?? '',
        text: entry.text ?? '',
      })),
    ratings: row.entries
      .filter((entry) => entry.road === 'rate')
      .map((entry) => ({
        round: Number(entry.data['round']),
        at: new Date(entry.at).toISOString(),
        solved: entry.data['solved'] as Solved,
        level: entry.data['level'] as Level,
        words: knows ? entry.text : null,
      })),
    mergedInto: post.mergedInto,
    hidden: knows && post.hiding ? hiddenOf(post, post.hiding, row.entries) : null,
    about:
      knows && (row.about_unit_name !== null || row.about_person !== null)
        ? { unit: row.about_unit_name, person: row.about_person !== null }
        : null,
    machine: staff ? toMachine(row) : null,
    reports: staff ? row.reports : null,
    entries: knows ? row.entries.map((entry) => toEntry(entry, staff)) : [],
  }
}

const hiddenOf = (post: Post, hiding: NonNullable<Post['hiding']>, entries: readonly Line[]) => ({
  reason: hiding.reason,
  words: entries.filter((entry) => entry.road === 'hide' || entry.road === 'uphold').at(-1)?.text ?? null,
  at: iso(hiding.at),
  final: post.appealedAt !== null,
})

const hiddenData: readonly string[] = ['salt', 'matter']

/** The author's name never leaves; a moderator's is for staff: to the author it is the office that decided. */
const toEntry = (entry: Line, staff: boolean) => ({
  seq: entry.seq,
  road: entry.road,
  at: new Date(entry.at).toISOString(),
  from: entry.from,
  to: entry.to,
  who: {
    name: staff && entry.role !== 'requester' && entry.role !== 'rule' ? (entry.name ?? '') : '',
    role: entry.role,
    unit: entry.unit,
  },
  text: entry.text,
  note: staff ? entry.note : null,
  data: Object.fromEntries(Object.entries(entry.data).filter(([key]) => !hiddenData.includes(key))),
})
