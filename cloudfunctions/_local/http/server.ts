import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline, Readable } from 'node:stream'
import { turnedAway } from './guard'
import { Refused, refusal, type Answer, type Question } from './message'
import { findRoute, type Routes } from './routes'

export class PortTaken extends Error {}

/** The one loopback door of a desk. It listens first and answers 503 until the desk behind it is open. */
export class DeskServer {
  private routes: Routes | null = null
  private otherwise: (question: Question) => Promise<Answer> = () =>
    Promise.resolve(refusal(404, 'NOT_FOUND', 'nothing here'))

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {
    server.on('request', (request, response) => void this.serve(request, response))
  }

  static listen(port: number): Promise<DeskServer> {
    const server = createServer({ requestTimeout: 60_000 })
    return new Promise((resolve, reject) => {
      server.once('error', (error) =>
        reject('code' in error && error.code === 'EADDRINUSE' ? new PortTaken(String(port)) : error),
      )
      server.listen(port, '127.0.0.1', () => resolve(new DeskServer(server, (server.address() as AddressInfo).port)))
    })
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`
  }

  open(routes: Routes, otherwise: (question: Question) => Promise<Answer>): void {
    this.routes = routes
    this.otherwise = otherwise
  }

  /** Takes no more calls; those under way may finish. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve))
    this.server.closeIdleConnections()
    const patience = setTimeout(() => this.server.closeAllConnections(), 5_000)
    await closed
    clearTimeout(patience)
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const question = questionOf(request)
    const answer = await this.answer(question).catch((error: unknown) => this.failure(error))
    response.writeHead(answer.status, {
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      ...answer.headers,
    })
    if (request.method === 'HEAD') return void response.end()
    if (answer.body instanceof Readable) return void pipeline(answer.body, response, () => undefined)
    response.end(answer.body)
    // A body that was refused before its end is read and thrown away: a client hears the answer only when it is done sending.
    if (!request.complete) request.resume()
  }

  private async answer(question: Question | null): Promise<Answer> {
    if (!question) return refusal(400, 'INVALID_PARAM', 'the address cannot be read')
    const turned = turnedAway(question, this.port)
    if (turned) return turned
    if (!this.routes) return refusal(503, 'STARTING', 'this desk is still opening')
    const found = findRoute(this.routes, question.method, question.path)
    if (found) return found.handler({ ...question, rest: found.rest })
    const reads = question.method === 'GET' || question.method === 'HEAD'
    return reads ? this.otherwise(question) : refusal(404, 'NOT_FOUND', 'there is nothing here')
  }

  private failure(error: unknown): Answer {
    return error instanceof Refused ? error.answer : refusal(500, 'INTERNAL_ERROR', 'the desk failed on this')
  }
}

function questionOf(request: IncomingMessage): Question | null {
  try {
    const url = new URL(request.url ?? '/', 'http://desk')
    const path = decodeURIComponent(url.pathname)
    return { method: request.method ?? 'GET', path, rest: '', query: url.searchParams, raw: request }
  } catch {
    return null
  }
}
