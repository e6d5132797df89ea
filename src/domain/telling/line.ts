/** What a WeChat message and a line of the inbox say of one telling: what happened, and what to do next. Each at most 20 characters. */
export interface TellingWords {
  readonly title: string
  readonly next: string
  /** Told as a resident, of a matter of one's own or followed; or on duty, of what a hat has to do. */
  readonly to: 'matter' | 'duty'
}

export const mine = (title: string, next: string): TellingWords => ({ title, next, to: 'matter' })
export const duty = (title: string, next: string): TellingWords => ({ title, next, to: 'duty' })
