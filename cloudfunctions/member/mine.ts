import { done } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { MemberAction } from './action'
import { cardColumns, cardJoins, cardNames, toCard, type CardRow } from './card'

const MOST = 30

/** Where I am registered, where I was, and the units that I registered: newest first. */
export const mine: MemberAction<'mine'> = async (call) => {
  const rows = await call.db.query<CardRow>(
    `select ${cardNames} from (select ${cardColumns} from registration t where t.requester_id = $1 order by t.created_at desc, t.id desc limit ${MOST}) c
      ${cardJoins} order by c.created_at desc, c.id desc`,
    [call.me.personId],
  )
  const areas = await areasOf(call.db)
  return done({ items: rows.map((row) => toCard(row, areas, call.me.personId)) })
}
