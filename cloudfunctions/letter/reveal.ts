import { mayRead, mayReveal } from '../../src/domain/letter/may'
import { reveal as revealed } from '../_matter/reveal'
import type { LetterAction } from './action'
import { lockLetter } from './store'

/** The writer's name and phone, for a desk that must speak with them. */
export const reveal: LetterAction<'reveal'> = async (call, said) =>
  revealed(call, {
    noun: 'letter',
    matter: (await lockLetter(call.db, said.letter, call.at))?.matter,
    mayRead,
    mayReveal,
  })
