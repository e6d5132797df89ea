import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How the desk's WeChat behaves: `hang` takes the message and never answers, as a network that breaks on the way back. */
export const manners = ['ok', 'refuse', 'fail', 'wrong', 'hang'] as const
export type Manner = (typeof manners)[number]

export interface SentMessage {
  readonly at: string
  readonly openid: string
  readonly template: string
  readonly page: string
  readonly fields: Readonly<Record<string, string>>
}

/** What reached people’s WeChat on this desk: one line each, written before WeChat's answer goes out. */
export class SentMessages {
  private readonly file: string
  manner: Manner = 'ok'

  constructor(
    folder: string,
    private readonly now: () => number,
  ) {
    this.file = join(folder, 'sent-messages.jsonl')
  }

  keep(message: Omit<SentMessage, 'at'>): void {
    appendFileSync(this.file, `${JSON.stringify({ at: new Date(this.now()).toISOString(), ...message })}\n`)
  }

  /** Newest first. */
  all(): SentMessage[] {
    try {
      const lines = readFileSync(this.file, 'utf8').split('\n').filter(Boolean)
      return lines.map((line) => JSON.parse(line) as SentMessage).reverse()
    } catch {
      return []
    }
  }
}
