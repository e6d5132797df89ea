import { isSecretaryOf } from '../../src/domain/letter/may'
import { done, refuse } from '../../src/domain/result'
import type { LetterAction } from './action'

/** From this moment they read nothing more; that they could, stays on record. */
export const dismissDeputy: LetterAction<'dismiss-deputy'> = async (call, said) => {
  if (!isSecretaryOf(call.me, said.area)) return refuse('not-your-desk')
  const [row] = await call.db.query(
    `update letter_deputy set to_at = coalesce(to_at, $3), dismissed_by = coalesce(dismissed_by, $4) where id = $1 and area_id = $2 returning 1`,
    [said.deputy, said.area, new Date(call.at), call.me.personId],
  )
  return row ? done({ deputy: said.deputy }) : refuse('not-found')
}
