import { done } from '../../src/domain/result'
import type { LetterAction } from './action'
import { take } from './take'

/** The writer goes on: something that was forgotten, or the reply to what the desk asked. */
export const add: LetterAction<'add'> = (call, said) =>
  take(call, 'add', said, () =>
    done({
      input: {},
      photos: said.photos,
      words: { text: said.text, data: { photos: said.photos.length } },
    }),
  )
