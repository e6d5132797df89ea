import { randomUUID } from 'node:crypto'
import { done, refuse } from '../../src/domain/result'
import { mayStand } from '../../src/domain/roster/may'
import { ask } from '../../src/domain/swap/ask'
import { tell } from '../../src/domain/swap/tell'
import { canonical, FIRST_HASH, sha256 } from '../_kernel/chain'
import { insertMatter } from '../_matter/open-matter'
import { hasFingerprint } from '../_matter/store'
import { tell as tellOf } from '../_matter/tell'
import type { RosterAction } from './action'
import { shiftOf } from './store-shift'
import { exchangeFacts } from './swap-facts'
import { fromLaw, swapColumns, type SwapRow } from './swap-row'
import { lockRoster } from './which'

/** 请人换班: one's own shift, to one other operator, for one of theirs or for nothing. The client made the id. */
export const askSwap: RosterAction<'ask-swap'> = async (call, said) => {
  const { db, me, at } = call
  const fingerprint = sha256(canonical(['ask-swap', me.personId, said]))
  const own = await shiftOf(db, said.shift)
  const roster = own && (await lockRoster(db, own.rosterId))
  if (!roster || !mayStand(me, roster.path)) return refuse('not-found')
  const [before] = await db.query<SwapRow>(`select ${swapColumns} from swap s where s.id = $1`, [said.id])
  if (before)
    return (await hasFingerprint(db, said.id, 0, fingerprint))
      ? done({ id: before.id, number: before.number, version: before.version, state: before.state })
      : refuse('same-id-other-body')
  const exchange = {
    path: roster.path,
    askerId: me.personId,
    otherId: said.other,
    shiftId: said.shift,
    backId: said.back,
  }
  const asking = { id: said.id, rosterId: roster.id, areaPath: roster.path, otherId: said.other, shiftId: said.shift }
  const asked = ask(me, { ...asking, backId: said.back }, { at, ...(await exchangeFacts(db, exchange, at)) })
  if (!asked.ok) return asked
  const swap = asked.value
  const open = await db.query('select 1 from swap where shift_id = $1 and ended_at is null', [said.shift])
  if (open.length > 0) return refuse('swap-asked-already')
  const entryId = randomUUID()
  const made = await insertMatter(db, {
    table: 'swap',
    sequence: 'swap_number',
    prefix: 'S',
    record: {
      id: swap.id,
      ...fromLaw(swap),
      roster_id: swap.rosterId,
      area_path: swap.areaPath,
      requester_id: swap.requesterId,
      other_id: swap.otherId,
      shift_id: swap.shiftId,
      back_id: swap.backId,
      note: said.note,
      due_at: new Date(swap.due),
      created_at: new Date(at),
      changed_at: new Date(at),
    },
    first: {
      id: entryId,
      noun: 'swap',
      subjectId: swap.id,
      seq: 0,
      road: 'ask-swap',
      from: null,
      to: swap.state,
      at,
      actorId: me.personId,
      capacity: { role: 'requester', unitId: null },
      words: { text: null, note: said.note, data: { shift: swap.shiftId, back: swap.backId } },
      fingerprint,
      prevHash: FIRST_HASH,
    },
    photos: [],
    owner: me.personId,
  })
  if (!made) return refuse('same-id-other-body')
  const subject = { noun: 'swap' as const, matter: swap, number: made.number, entryId, actor: me }
  await tellOf(db, subject, tell('ask-swap', swap), at)
  return done({ id: swap.id, number: made.number, version: swap.version, state: swap.state })
}
