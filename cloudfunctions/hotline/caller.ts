import { mayRead } from '../../src/domain/call/may'
import { done, refuse, type Result } from '../../src/domain/result'
import { maskName, maskPhone } from '../../src/domain/text/mask'
import { areasOf } from '../_database/areas'
import type { Call } from '../_kernel/call'
import type { HotlineAction } from './action'
import { toCard, type CardRow } from './card'
import { ownDeskOf } from './desk'
import { toMatter } from './matter'
import { lawColumns, toLaw, type LawRow } from './row'
import { readCaller, type CallerRow } from './store-caller'

/** The number that a call on the board came from; null when it was withheld. */
const phoneOf = async (call: Call, id: string): Promise<Result<string | null>> => {
  const [row] = await call.db.query<LawRow & { from_phone: string | null }>(
    `select ${lawColumns}, t.from_phone from call t where t.id = $1`,
    [id],
  )
  return row && mayRead(call.me, toLaw(row)) ? done(row.from_phone) : refuse('not-found')
}

const dateOr = (at: string | null): Date | null => (at === null ? null : new Date(at))

const cardRow = (row: CallerRow['calls'][number]): CardRow =>
  ({
    ...row,
    began_at: new Date(row.began_at ?? 0),
    answered_at: dateOr(row.answered_at),
    hung_up_at: dateOr(row.hung_up_at),
    ended_at: dateOr(row.ended_at),
    due_at: dateOr(row.due_at),
  }) as CardRow

/** 弹屏: who rings, what of theirs is open, what they rang about before. Whoever is recused from a matter sees no trace of it. */
export const caller: HotlineAction<'caller'> = async (call, said) => {
  const desk = await ownDeskOf(call, said.assignment)
  if (!desk.ok) return desk
  if ((said.call === null) === (said.phone === null)) return refuse('one-of-both')
  const phone = said.call === null ? done(said.phone) : await phoneOf(call, said.call)
  if (!phone.ok) return phone
  const nothing = { caller: null, phone: null, open: [], past: [], calls: [], repeats: 0 }
  if (phone.value === null) return done(nothing)
  const row = await readCaller(call, desk.value, phone.value, said.call)
  if (!row) return done(nothing)
  const areas = await areasOf(call.db)
  const home = row.caller?.home == null ? undefined : areas.get(row.caller.home)
  return done({
    caller: row.caller && {
      name: maskName(row.caller.name),
      isBound: row.caller.bound,
      home: home ? { id: home.id, name: home.name, kind: home.kind } : null,
    },
    phone: maskPhone(phone.value),
    open: row.open.map((each) => toMatter(each, areas)),
    past: row.past.map((each) => toMatter(each, areas)),
    calls: row.calls.map((each) => toCard(cardRow(each), call.me.personId)),
    repeats: row.repeats,
  })
}
