import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'

/** A question over HTTP. `rest` is what follows the route's own path. */
export interface Question {
  readonly method: string
  readonly path: string
  readonly rest: string
  readonly query: URLSearchParams
  readonly raw: IncomingMessage
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | string | Readable
}

export type Handler = (question: Question) => Promise<Answer> | Answer

export function json(body: unknown, status = 200): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(body),
  }
}

/** A refusal of the platform, in the shape of CloudBase's HTTP API. */
export function refusal(status: number, code: string, message: string): Answer {
  return json({ code, message, requestId: randomUUID() }, status)
}

/** Thrown by whoever reads a question; becomes its answer. */
export class Refused extends Error {
  constructor(readonly answer: Answer) {
    super('refused')
  }
}

export function header(question: Question, name: string): string {
  const value = question.raw.headers[name]
  return Array.isArray(value) ? (value[0] ?? '') : (value ?? '')
}
