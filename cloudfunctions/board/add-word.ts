import { mayEditWords } from '../../src/domain/post/may'
import { undisguise } from '../../src/domain/text/undisguise'
import { done, refuse, type Result } from '../../src/domain/result'
import type { Category } from '../../src/domain/text/word-category'
import type { Call } from '../_kernel/call'
import type { BoardAction } from './action'
import { forgetWords } from './finder'

/** Lists a word, or changes its category; without one it is off the list. Said twice it stands as it was said last. */
export const setWord = async (
  call: Call,
  word: string,
  category: Category | null,
): Promise<Result<{ word: string }>> => {
  if (!mayEditWords(call.me)) return refuse('not-yours')
  await call.db.query(
    `insert into board_word (word, category, changed_by, changed_at) values ($1, $2, $3, $4)
     on conflict (word) do update set category = excluded.category, changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
    [word, category, call.me.personId, new Date(call.at)],
  )
  forgetWords()
  return done({ word })
}

/** So many signs a word must have when its disguise is off: 哈哈 is one, and would send every 哈 to a person. */
const LEAST = 2

export const addWord: BoardAction<'add-word'> = async (call, said) =>
  mayEditWords(call.me) && undisguise(said.word).signs.length < LEAST
    ? refuse('nothing-to-find')
    : setWord(call, said.word, said.category)
