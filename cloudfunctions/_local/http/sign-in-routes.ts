import { randomUUID } from 'node:crypto'
import { isDeskAccount } from '../accounts/identity'
import type { Sessions } from '../accounts/sessions'
import { signedIn } from './bearer'
import { fieldsBody } from './body'
import { json, type Answer, type Question } from './message'
import type { Routes } from './routes'

/** Every account of a desk has this password: a desk answers its own machine only, and the page of people uses it too. */
export const deskPassword = 'linsheng'

/** CloudBase's sign-in over HTTP. Its errors have a shape of their own: `error`, `error_code`, `error_description`. */
export function signInRoutes(sessions: Sessions): Routes {
  return {
    'POST /auth/v1/signin': async (question) => {
      const { username, password } = await fieldsBody(question)
      if (typeof username !== 'string' || password !== deskPassword || !isDeskAccount(username)) {
        return unauthenticated('invalid_username_or_password', 'no such account on this desk, or another password')
      }
      return json(sessions.begin(username))
    },
    'POST /auth/v1/signin/anonymously': () => json(sessions.begin(`anonymous-${randomUUID()}`)),
    'POST /auth/v1/token': async (question) => {
      const { grant_type: grant, refresh_token: token } = await fieldsBody(question)
      const renewed = grant === 'refresh_token' && typeof token === 'string' ? sessions.renew(token) : null
      return renewed ? json(renewed) : json(error('invalid_grant', 'the refresh token is not valid'), 400)
    },
    'GET /auth/v1/user/me': (question) => json(profile(signedIn(question, sessions).uid)),
    'POST /auth/v1/revoke': (question) => revoke(question, sessions),
    'POST /auth/v1/user/signout': (question) => {
      sessions.end(signedIn(question, sessions).session)
      return json({})
    },
  }
}

async function revoke(question: Question, sessions: Sessions): Promise<Answer> {
  const { token } = await fieldsBody(question)
  const who = typeof token === 'string' ? sessions.whoIs(token) : 'false'
  if (typeof who !== 'string') sessions.end(who.session)
  return json({})
}

function profile(uid: string): Record<string, unknown> {
  return { sub: uid, user_id: uid, username: uid, name: uid, status: 'ACTIVE', groups: [], providers: [] }
}

function unauthenticated(code: string, description: string): Answer {
  return json({ ...error('unauthenticated', description), error: code }, 401)
}

function error(kind: string, description: string): Record<string, unknown> {
  return { error: kind, error_code: 16, error_description: description }
}
