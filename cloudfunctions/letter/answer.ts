import { done } from '../../src/domain/result'
import type { LetterAction } from './action'
import { take } from './take'

/** The answer. Its draft is done with; its version goes on, so that an old page cannot bring it back. */
export const answer: LetterAction<'answer'> = (call, said) =>
  take(call, 'answer', said, ({ matter, draft }) =>
    done({
      input: {},
      photos: said.photos,
      columns: {
        answered_at: new Date(call.at),
        ...(matter.rounds === 0 ? { first_answered_at: new Date(call.at) } : {}),
        draft: null,
        draft_version: draft.version + 1,
      },
      words: { text: said.reply, data: { photos: said.photos.length, round: matter.rounds + 1 } },
    }),
  )
