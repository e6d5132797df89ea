import type { Sessions } from '../accounts/sessions'
import { header, Refused, refusal, type Question } from './message'

export interface SignedIn {
  readonly uid: string
  readonly session: string
}

/** Who sent this, by their token; whoever has none is refused. */
export function signedIn(question: Question, sessions: Sessions): SignedIn {
  const token = /^Bearer (.+)$/i.exec(header(question, 'authorization'))?.[1]
  if (!token) throw new Refused(refusal(401, 'MISSING_CREDENTIALS', 'sign in first'))
  const who = sessions.whoIs(token)
  if (who === 'expired') throw new Refused(refusal(401, 'ACCESS_TOKEN_EXPIRED', 'the access token has expired'))
  if (who === 'false') throw new Refused(refusal(401, 'INVALID_ACCESS_TOKEN', 'the access token is not valid'))
  return who
}
