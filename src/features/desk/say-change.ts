import { HOUR, MINUTE } from '../../domain/calendar/china-time'
import { states, type State } from '../../domain/ticket/states'
import { sayRole } from '../../words/person'
import { refusalWords } from '../../words/refusals'
import { roadWords, stateWords } from '../../words/ticket'
import { wordOf } from '../../words/word-of'

type Detail = Readonly<Record<string, unknown>> | undefined

const ago = (at: unknown, now: number): string => {
  const past = typeof at === 'string' ? now - Date.parse(at) : Number.NaN
  if (Number.isNaN(past) || past > 24 * HOUR) return ''
  if (past < 2 * MINUTE) return '刚刚'
  return past < HOUR ? `${Math.floor(past / MINUTE)} 分钟前` : `${Math.floor(past / HOUR)} 小时前`
}

/** Two at once: what the other one did, so that the reader can judge whether the typed text still holds. */
export const sayChange = (detail: Detail, now: number): string => {
  const verb = wordOf(roadWords, detail?.road)
  const state = states.find((known): known is State => known === detail?.state)
  if (!verb) return refusalWords['stale-version']
  const by = typeof detail?.by === 'string' && detail.by !== '' ? detail.by : sayRole(String(detail?.role ?? 'rule'))
  const when = ago(detail?.at, now)
  return `${by}${when === '' ? '' : ` ${when}`}做了“${verb}”${state ? `，这件事现在是“${stateWords[state]}”` : ''}。您写的内容还在。`
}
