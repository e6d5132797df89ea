import { done, refuse } from '../../src/domain/result'
import { tellsByPhone } from '../../src/domain/telling/may'
import { isQuiet } from '../../src/domain/telling/quiet-hours'
import type { InboxAction } from './action'
import { areaOf, pathOf } from './area'
import { readByArea, type AreaRow } from './by-area'

const heldBy = (row: AreaRow, me: string, at: number): 'me' | 'other' | 'nobody' => {
  if (row.held_by === null || row.held_until === null || row.held_until.getTime() <= at) return 'nobody'
  return row.held_by === me ? 'me' : 'other'
}

/** 电话告知: who has to hear of something by phone, in the operator's areas; at night only what concerns life and property. */
export const phoneList: InboxAction<'phone-list'> = async (call, said) => {
  if (!tellsByPhone(call.me)) return refuse('not-yours')
  const quiet = isQuiet(call.at)
  const page = await readByArea(call, {
    ...said,
    role: 'operator',
    state: 'phone',
    only: (bind) => `tl.send_at <= ${bind(new Date(call.at))}::timestamptz${quiet ? ' and tl.at_night' : ''}`,
  })
  if (!page.ok) return page
  const { areas } = page.value
  const items = page.value.items.map((row) => {
    const held = heldBy(row, call.me.personId, call.at)
    return {
      id: row.id,
      noun: row.noun,
      subject: row.subject_id,
      number: row.number,
      what: row.what,
      due: row.due_at?.toISOString() ?? null,
      madeAt: row.made_at.toISOString(),
      area: areaOf(areas, pathOf(row).at(-1) ?? null),
      calls: row.calls,
      held,
      heldUntil: held === 'nobody' ? null : (row.held_until?.toISOString() ?? null),
    }
  })
  return done({ items, next: page.value.next })
}
