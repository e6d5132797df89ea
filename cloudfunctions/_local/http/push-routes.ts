import { nobody } from '../accounts/identity'
import type { Functions } from '../functions/functions'
import { bytes } from './body'
import { header, refusal, type Answer, type Question } from './message'
import type { Routes } from './routes'

/** What the platform's HTTP door lets through; what a function takes of it is less. */
const MOST_BYTES = 6 * 1024 * 1024

interface Replied {
  readonly statusCode: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

const isReply = (answer: unknown): answer is Replied =>
  typeof (answer as Partial<Replied> | null)?.statusCode === 'number'

/** CloudBase's HTTP access as a desk has it: other systems push to `/push/<noun>`, and are nobody. */
export function pushRoutes(functions: Functions): Routes {
  return { 'POST /push/*': (question) => push(functions, question) }
}

async function push(functions: Functions, question: Question): Promise<Answer> {
  const noun = question.rest
  if (!functions.has(noun)) return refusal(404, 'FUNCTION_NOT_FOUND', 'there is no such function')
  const names = Object.keys(question.raw.headers)
  const event = {
    path: `/${noun}/push`,
    httpMethod: question.method,
    headers: Object.fromEntries(names.map((name) => [name, header(question, name)])),
    queryStringParameters: Object.fromEntries(question.query),
    body: (await bytes(question, MOST_BYTES)).toString('base64'),
    isBase64Encoded: true,
  }
  const answer = await functions.invoke(noun, event, nobody)
  if (!isReply(answer)) return refusal(404, 'NOT_FOUND', 'nothing is pushed there')
  return { status: answer.statusCode, headers: answer.headers ?? {}, body: answer.body ?? '' }
}
