export const HOUR = 3_600_000
export const DAY = 24 * HOUR

export interface Said {
  readonly co?: boolean
  readonly lowRisk?: boolean
  readonly outcome?: string
  readonly solved?: string
  readonly level?: string
  /** When they want to be rung; epoch ms. */
  readonly later?: number
}

/** One callback, as the model remembers it. Epoch ms. */
export interface Call {
  readonly at: number
  readonly outcome: string
  readonly later: number | null
}

export const dayInChina = (at: number): number => Math.floor((at + 8 * HOUR) / DAY)

/** What may be written down of a call, from the calls about the same settlement: `ok` or a code. */
export const heard = ({ outcome, solved, later }: Said, calls: readonly Call[], now: number): string => {
  if (outcome === 'reached') return solved ? (later ? 'later-without-wish' : 'ok') : 'verdict-missing'
  if (solved) return 'verdict-without-contact'
  if (outcome === 'call-later') {
    if (later === undefined) return 'later-missing'
    const minute = Math.floor((later + 8 * HOUR) / 60_000) % 1440
    const fits = later > now && later - now <= 7 * DAY && minute >= 8 * 60 && minute <= 21 * 60
    return fits ? 'ok' : 'bad-later'
  }
  if (later) return 'later-without-wish'
  const last = calls.at(-1)
  if (outcome === 'refused' || !last) return 'ok'
  if (last.outcome === 'call-later') return last.later !== null && last.later > now ? 'asked-for-later' : 'ok'
  return dayInChina(last.at) === dayInChina(now) ? 'called-today-already' : 'ok'
}

export const unhappy = (said: Said): boolean =>
  said.solved === 'no' || said.level === 'unsatisfied' || said.level === 'very-unsatisfied'
