import { isReader, mayRead } from '../../src/domain/letter/may'
import { done, refuse } from '../../src/domain/result'
import type { LetterAction } from './action'
import { lockLetter } from './store'

/** Somebody at the desk has it open: it is new to nobody there any more. By its writer it changes nothing. */
export const markRead: LetterAction<'mark-read'> = async (call, said) => {
  const loaded = await lockLetter(call.db, said.letter, call.at)
  if (!loaded || !mayRead(call.me, loaded.matter)) return refuse('not-found')
  if (isReader(call.me, loaded.matter, { at: call.at }))
    await call.db.query('update letter set unread = false where id = $1 and unread', [said.letter])
  return done({ letter: said.letter })
}
