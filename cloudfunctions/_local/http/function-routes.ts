import { identityOf } from '../accounts/identity'
import type { Sessions } from '../accounts/sessions'
import { FunctionFailed, FunctionTooSlow, type Functions } from '../functions/functions'
import { signedIn } from './bearer'
import { jsonBody } from './body'
import { json, refusal } from './message'
import type { Routes } from './routes'

/** CloudBase's HTTP door to functions: the body is the event, the answer is what the function returned. */
export function functionRoutes(functions: Functions, sessions: Sessions): Routes {
  return {
    'POST /v1/functions/*': async (question) => {
      const { uid } = signedIn(question, sessions)
      if (!functions.has(question.rest)) return refusal(404, 'FUNCTION_NOT_FOUND', 'there is no such function')
      const event = await jsonBody(question)
      try {
        return json(await functions.invoke(question.rest, event, identityOf(uid)))
      } catch (error) {
        if (error instanceof FunctionTooSlow) return refusal(504, 'FUNCTION_TIME_LIMIT_EXCEEDED', error.message)
        if (error instanceof FunctionFailed) return refusal(500, 'FUNCTION_INVOCATION_FAILED', error.message)
        throw error
      }
    },
  }
}
