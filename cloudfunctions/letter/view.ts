import { currentRating, type Letter } from '../../src/domain/letter/letter'
import { maskName } from '../../src/domain/text/mask'
import type { Areas } from '../_database/areas'
import type { Me } from '../_kernel/me'
import { storedClocks } from '../_matter/clocks'
import { iso, isoOr } from '../_matter/times'
import { toCard } from './card'
import type { ViewRow } from './store-view'

type Line = ViewRow['entries'][number]

interface Allowed {
  readonly can: string[]
  readonly canReveal: boolean
  readonly canDraft: boolean
}

/** The letter in the contract's words. The writer sees no draft; the desk sees a name only by the logged reveal. */
export const toView = (row: ViewRow, letter: Letter, areas: Areas, me: Me, allowed: Allowed) => {
  const isWriter = me.personId === letter.requesterId
  const rating = currentRating(letter)
  const rated = row.entries.filter((entry) => entry.road === 'rate').at(-1)
  const answers = row.entries.filter((entry) => entry.road === 'answer')
  return {
    ...toCard(row, areas, !isWriter),
    text: row.full_text,
    path: letter.areaPath.flatMap((id) => areas.get(id) ?? []).map(({ id, name, kind }) => ({ id, name, kind })),
    relation: isWriter ? ('writer' as const) : ('desk' as const),
    writer: { name: isWriter ? row.writer_name : maskName(row.writer_name), hasPhone: row.has_phone },
    readers: row.readers.map(({ name, role }) => ({ name, role })),
    reader: letter.readerId === null ? null : (row.reader_name ?? ''),
    about:
      row.about_secretary || row.about_unit_name !== null || row.about_person !== null
        ? { secretary: row.about_secretary, unit: row.about_unit_name, person: row.about_person !== null }
        : null,
    clocks: storedClocks(letter.clocks),
    entries: row.entries.map((entry) => toEntry(entry, me)),
    photos: row.photos.map(({ id, staff, seq }) => ({ id, by: staff ? ('desk' as const) : ('writer' as const), seq })),
    answers: answers.map((entry, i) => ({
      round: i + 1,
      at: new Date(entry.at).toISOString(),
      text: entry.text ?? '',
      by: entry.name ?? '',
    })),
    rating: rating ? { ...rating, at: iso(rating.at), words: rated?.text ?? null } : null,
    reopens: letter.reopens,
    draft:
      isWriter || row.draft === null || row.draft_at === null
        ? null
        : {
            text: row.draft,
            version: row.draft_version,
            at: row.draft_at.toISOString(),
            by: row.draft_by_name ?? '',
          },
    draftVersion: isWriter ? 0 : row.draft_version,
    publication: letter.publication && {
      ...letter.publication,
      text: row.public_text ?? '',
      reply: row.public_reply ?? '',
      publishedAt: row.published_at?.toISOString() ?? null,
    },
    tickets: row.tickets,
    settledAt: isoOr(letter.settledAt),
    endedAt: isoOr(letter.endedAt),
    ...allowed,
  }
}

const hiddenData: readonly string[] = ['salt', 'matter']

const toEntry = (entry: Line, me: Me) => ({
  seq: entry.seq,
  road: entry.road,
  at: new Date(entry.at).toISOString(),
  from: entry.from,
  to: entry.to,
  who: {
    name: entry.role === 'requester' && entry.person !== me.personId ? maskName(entry.name ?? '') : (entry.name ?? ''),
    role: entry.role,
  },
  text: entry.text,
  data: Object.fromEntries(Object.entries(entry.data).filter(([key]) => !hiddenData.includes(key))),
})
