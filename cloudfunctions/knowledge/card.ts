import { isExpired } from '../../src/domain/article/article'
import type { Areas } from '../_database/areas'
import type { CardRow, EditionLine } from './store'

const SNIPPET = 120

const cutText = (text: string): string => {
  const signs = [...text.replace(/\s+/g, ' ')]
  return signs.length > SNIPPET ? `${signs.slice(0, SNIPPET).join('')}…` : signs.join('')
}

const sourceOf = (row: CardRow) => ({ office: row.office, document: row.document })

export const toCard = (row: CardRow, areas: Areas, at: number) => {
  const area = areas.get(row.area_id)
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    state: row.state,
    edition: row.shown,
    live: row.live_edition,
    pending: row.state !== 'retired' && row.live_edition !== row.edition,
    title: row.title,
    snippet: cutText(row.text),
    category: row.category_id === null ? null : { id: row.category_id, name: row.category_name ?? '' },
    area: { id: row.area_id, name: area?.name ?? '', kind: area?.kind ?? '' },
    source: sourceOf(row),
    validUntil: row.valid_until?.toISOString() ?? null,
    expired: isExpired(row.valid_until?.getTime() ?? null, at),
    forResidents: row.for_residents,
    changedAt: row.changed_at.toISOString(),
  }
}

export const toPublicCard = (row: CardRow) => ({
  id: row.id,
  edition: row.shown,
  title: row.title,
  snippet: cutText(row.text),
  source: sourceOf(row),
  changedAt: row.changed_at.toISOString(),
})

export const toEditionLine = (row: EditionLine) => ({
  edition: row.edition,
  author: row.author,
  at: row.made_at.toISOString(),
  why: row.why,
  restoredFrom: row.restored_from,
  published: row.published && { by: row.published.by, at: new Date(row.published.at).toISOString() },
})
