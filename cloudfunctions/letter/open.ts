import { allowedRoads } from '../../src/domain/letter/decide'
import { mayDraft, mayRead, mayReveal } from '../../src/domain/letter/may'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { recusalValues } from '../_matter/scope'
import type { LetterAction } from './action'
import { toLaw } from './row'
import { readLetter } from './store-view'
import { toView } from './view'

/** One letter as this reader may see it, with the roads they may take now. */
export const open: LetterAction<'open'> = async (call, said) => {
  const [offices, me] = recusalValues(call)
  const row = await readLetter(call.db, said.letter, call.at, me, offices)
  const letter = row && toLaw(row)
  if (!letter || !mayRead(call.me, letter)) return refuse('not-found')
  return done(
    toView(row, letter, await areasOf(call.db), call.me, {
      can: allowedRoads(letter, call.me, { at: call.at }),
      canReveal: mayReveal(call.me, letter),
      canDraft: mayDraft(call.me, letter),
    }),
  )
}
