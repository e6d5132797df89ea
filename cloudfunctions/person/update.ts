import { refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { PersonAction } from './action'
import { meNow } from './me'

export const update: PersonAction<'update'> = async (call, said) => {
  if (said.home !== undefined) {
    const home = (await areasOf(call.db)).get(said.home)
    if (!home || home.kind === 'district' || home.kind === 'street') return refuse('unknown-area')
  }
  await call.db.query('update person set name = coalesce($2, name), home_id = coalesce($3, home_id) where id = $1', [
    call.me.personId,
    said.name ?? null,
    said.home ?? null,
  ])
  return meNow(call)
}
