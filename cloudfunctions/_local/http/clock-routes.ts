import type { DeskClock } from '../clock/desk-clock'
import { ClockRefused } from '../clock/clock'
import { fieldsBody } from './body'
import { json, refusal } from './message'
import type { Routes } from './routes'

/** Moving a desk's time. These routes exist only on a desk that was started with `--manual-clock`. */
export function clockRoutes(clock: DeskClock): Routes {
  return {
    'GET /desk/clock': () => json({ now: new Date(clock.now()).toISOString() }),
    'POST /desk/clock': async (question) => {
      const { to, advanceSeconds } = await fieldsBody(question)
      const target = targetOf(clock.now(), to, advanceSeconds)
      if (target === null) return refusal(400, 'INVALID_PARAM', 'say {"to": ISO} or {"advanceSeconds": n}')
      try {
        const fired = await clock.moveTo(target)
        return json({ now: new Date(target).toISOString(), fired })
      } catch (error) {
        if (error instanceof ClockRefused) return refusal(409, 'CLOCK_NEVER_GOES_BACK', error.message)
        throw error
      }
    },
  }
}

function targetOf(now: number, to: unknown, seconds: unknown): number | null {
  if (typeof seconds === 'number' && Number.isFinite(seconds)) return Math.round(now + seconds * 1000)
  const at = typeof to === 'string' ? Date.parse(to) : NaN
  return Number.isNaN(at) ? null : at
}
