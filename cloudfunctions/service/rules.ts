import { mayPublishRule } from '../../src/domain/points/may'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { ServiceAction } from './action'

interface Row {
  command: string
  version: number
  perHalfHour: number
  most: number
  note: string
  from: Date
}

const COLUMNS = `command, version, per_half_hour as "perHalfHour", most, note, from_at as "from"`
const shown = ({ version, perHalfHour, most, note, from }: Row) => ({
  version,
  perHalfHour,
  most,
  note,
  from: from.toISOString(),
})

/** Every rule that was ever published, the newest first: what was earned keeps the version that it was earned under. */
export const rules: ServiceAction<'rules'> = async (call) => {
  const rows = await call.db.query<Row>(`select ${COLUMNS} from point_rule order by version desc limit 100`)
  return done({ rules: rows.map(shown) })
}

/** A new version, in force from now on; nothing that was earned changes. */
export const publishRule: ServiceAction<'publish-rule'> = async (call, said) => {
  const root = (await areasOf(call.db)).childrenOf(null)[0]
  if (!root || !mayPublishRule(call.me, root.path)) return refuse('not-yours')
  await call.db.query('lock table point_rule in share row exclusive mode')
  await call.db.query(
    `insert into point_rule (version, command, per_half_hour, most, note, from_at)
     select max(version) + 1, $1, $2, $3, $4, $5 from point_rule on conflict (command) do nothing`,
    [said.command, said.perHalfHour, said.most, said.note, new Date(call.at)],
  )
  const [row] = await call.db.query<Row>(`select ${COLUMNS} from point_rule where command = $1`, [said.command])
  if (!row) throw new Error('a rule that was published is gone')
  const same = row.perHalfHour === said.perHalfHour && row.most === said.most && row.note === said.note
  return same ? done(shown(row)) : refuse('same-id-other-body')
}
