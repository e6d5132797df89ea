import { allowedRoads } from '../../src/domain/call/decide'
import { mayRead, mayReveal } from '../../src/domain/call/may'
import { isOpen } from '../../src/domain/call/phone-call'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { HotlineAction } from './action'
import { toCard } from './card'
import { draftOf } from './draft'
import { toLaw } from './row'
import { readCall } from './store-view'

/** One call as this reader may see it, with what was typed so far and the roads they may take now. */
export const open: HotlineAction<'open'> = async (call, said) => {
  const row = await readCall(call.db, said.call, call.at)
  const matter = row && toLaw(row)
  if (!matter || !mayRead(call.me, matter)) return refuse('not-found')
  const areas = await areasOf(call.db)
  const facts = { at: call.at, operators: new Set(row.desk.map(({ id }) => id)), next: [] }
  return done({
    ...toCard(row, call.me.personId),
    path: areas.pathOf(row.area_id).map(({ id, name, kind }) => ({ id, name, kind })),
    draft: row.draft === null ? null : draftOf(row.draft),
    revision: row.draft_revision,
    entries: row.entries.map((entry) => ({
      seq: entry.seq,
      road: entry.road,
      at: new Date(entry.at).toISOString(),
      from: entry.from,
      to: entry.to,
      who: { name: entry.name ?? '', role: entry.role },
      note: entry.note,
      data: entry.data,
    })),
    operators: isOpen(matter) ? row.desk : [],
    can: allowedRoads(matter, call.me, facts),
    canReveal: mayReveal(call.me, matter),
  })
}
