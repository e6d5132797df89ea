import type { BoardAction } from './action'
import { setWord } from './add-word'

export const dropWord: BoardAction<'drop-word'> = (call, said) => setWord(call, said.word, null)
