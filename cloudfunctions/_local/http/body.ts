import { Refused, refusal, type Question } from './message'

export const textBytes = 100 * 1024

/** A JSON body of at most `most` bytes. CloudBase's HTTP API takes 100 KB of text. */
export async function jsonBody(question: Question, most = textBytes): Promise<unknown> {
  const text = (await bytes(question, most)).toString('utf8')
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new Refused(refusal(400, 'INVALID_PARAM', 'the body is not JSON'))
  }
}

export async function fieldsBody(question: Question, most = textBytes): Promise<Readonly<Record<string, unknown>>> {
  const body = await jsonBody(question, most)
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>
  throw new Refused(refusal(400, 'INVALID_PARAM', 'the body is not a JSON object'))
}

export async function listBody(question: Question): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const body = await jsonBody(question)
  const isList =
    Array.isArray(body) && body.length <= 100 && body.every((one) => typeof one === 'object' && one !== null)
  if (isList) return body as Record<string, unknown>[]
  throw new Refused(refusal(400, 'INVALID_PARAM', 'the body is not a list of objects'))
}

/** The body as it came, of at most `most` bytes. */
export async function bytes(question: Question, most: number): Promise<Buffer> {
  if (Number(question.raw.headers['content-length'] ?? 0) > most) throw tooLarge(most)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of question.raw as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > most) throw tooLarge(most)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(most: number): Refused {
  return new Refused(refusal(413, 'EXCEED_MAX_PAYLOAD_SIZE', `the body is larger than ${most} bytes`))
}
