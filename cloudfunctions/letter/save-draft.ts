import { mayDraft } from '../../src/domain/letter/may'
import { done, refuse } from '../../src/domain/result'
import type { LetterAction } from './action'
import { lockLetter } from './store'

/**
 * The draft of an answer, kept in the cloud for the whole desk. No step of the letter's and no entry. What somebody else has
 * changed since is not written over (`draft-changed`); the same words said again change nothing.
 */
export const saveDraft: LetterAction<'save-draft'> = async (call, said) => {
  const loaded = await lockLetter(call.db, said.letter, call.at)
  if (!loaded || !mayDraft(call.me, loaded.matter)) return refuse('not-found')
  const { draft } = loaded
  const text = said.text === '' ? null : said.text
  if (draft.version === said.draft + 1 && draft.text === text)
    return done({ letter: said.letter, draftVersion: draft.version })
  if (draft.version !== said.draft) return refuse('draft-changed')
  await call.db.query(
    'update letter set draft = $2, draft_version = draft_version + 1, draft_at = $3, draft_by = $4, unread = false where id = $1',
    [said.letter, text, new Date(call.at), call.me.personId],
  )
  return done({ letter: said.letter, draftVersion: draft.version + 1 })
}
