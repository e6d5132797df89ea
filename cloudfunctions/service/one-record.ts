import { mayRead } from '../../src/domain/record/may'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { ServiceAction } from './action'
import { recordCard, recordJoins, recordNames, toRecordCard, type RecordCardRow } from './record-card'
import { toRecord } from './record-row'

export const oneRecord: ServiceAction<'one-record'> = async (call, said) => {
  const [row] = await call.db.query<RecordCardRow>(
    `select ${recordNames} from (select ${recordCard} from service_record t where t.id = $1) c ${recordJoins}`,
    [said.record],
  )
  if (!row || !mayRead(call.me, toRecord(row))) return refuse('not-found')
  return done(toRecordCard(row, await areasOf(call.db), call.me, call.at))
}
