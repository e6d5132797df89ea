import type { HideReason } from '../../src/domain/post/states'
import { done, refuse } from '../../src/domain/result'
import type { Verdict } from '../../src/domain/text/word-category'
import { areasOf } from '../_database/areas'
import { readQueue } from '../_matter/read-queue'
import type { TicketStandings } from '../_matter/ticket-standing'
import type { BoardAction } from './action'
import { cardColumns, cardJoins, cardNames, standingsOf, toCard, type CardRow } from './card'
import type { Finding } from './finder'
import { scopeOf, visible, visibleValues } from './scope'
import { REPORTS } from './store'

export interface MachineRow {
  found: Finding[]
  check_state: Verdict | 'none' | 'waiting'
}

interface QueueRow extends CardRow, MachineRow {
  original: string
  photos: number
  reports: Record<string, number>
  hide_reason: HideReason | null
  appealed: boolean
}

export const toMachine = ({ found, check_state: said }: MachineRow) => ({
  platform: said === 'none' || said === 'waiting' ? null : said,
  found,
})

/** What awaits a moderator, by its nearest promise. */
export const queueOf =
  (tickets: TicketStandings): BoardAction<'queue'> =>
  async (call, said) => {
    const scope = await scopeOf(call, said.assignment)
    if (!scope.ok) return scope
    const states = said.states.length === 0 ? scope.value.states : said.states
    if (!states.every((state) => scope.value.states.includes(state))) return refuse('not-your-states')
    const drawn = {
      table: 'post',
      columns: `${cardColumns}, left(t.text, 500) as original, t.found, t.check_state, t.hiding ->> 'reason' as hide_reason,
        t.appealed_at is not null as appealed, ${REPORTS}`,
      names: `${cardNames('$7')}, (select count(*)::int from photo p where p.subject_id = c.id) as photos`,
      joins: cardJoins,
      visible: visible('$6', '$7'),
      values: visibleValues(call),
    }
    const page = await readQueue<QueueRow>(call.db, drawn, { ...scope.value, states }, said)
    if (!page.ok) return page
    const areas = await areasOf(call.db)
    const standings = await standingsOf(call.db, tickets, page.value.items)
    return done({
      items: page.value.items.map((row) => ({
        ...toCard(row, areas, call.me.personId, standings.get(row.ticket_id ?? '')),
        original: row.original,
        photos: row.photos,
        machine: toMachine(row),
        reports: row.reports,
        reason: row.hide_reason,
        appealed: row.appealed,
      })),
      next: page.value.next,
    })
  }
