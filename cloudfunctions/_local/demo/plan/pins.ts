import { HOUR, MINUTE } from '../../../../src/domain/calendar/china-time'
import type { State } from '../../../../src/domain/ticket/states'
import type { Step } from './diary'
import type { PlannedTicket } from './life'
import type { Verdict } from './verdict'

/** A matter of one of the people of the sign-in page that stands in a given state when the district opens. */
export interface Pin {
  readonly requester: string
  readonly category: string
  /** Which of several stories: one with these words in it. */
  readonly words?: string
  readonly hoursAgo: number
  readonly stop: State
  readonly verdict?: Verdict
  readonly isSlow?: true
}

/** So that whoever sits down finds something to do, whatever the day and hour. */
export const PINS: readonly Pin[] = [
  { requester: 'demo-wang-xiulan', category: 'lamp-dark', hoursAgo: 30, stop: 'handling' },
  { requester: 'demo-wang-xiulan', category: 'elder-meal', hoursAgo: 90, stop: 'answered' },
  { requester: 'demo-wang-xiulan', category: 'tree-trim', hoursAgo: 500, stop: 'closed', verdict: 'happy' },
  { requester: 'demo-li-guoqiang', category: 'fitness', hoursAgo: 1.4, stop: 'submitted' },
  { requester: 'demo-zhang-min', category: 'crossing', hoursAgo: 150, stop: 'handling' },
  { requester: 'demo-zhang-min', category: 'corridor', hoursAgo: 220, stop: 'callback', verdict: 'again' },
  { requester: 'demo-chen-zhiyuan', category: 'property-fee', hoursAgo: 70, stop: 'settled' },
  { requester: 'demo-chen-zhiyuan', category: 'sorting-point', hoursAgo: 330, stop: 'rework-review', verdict: 'again' },
  { requester: 'demo-liu-guifen', category: 'water-bill', hoursAgo: 1, stop: 'submitted' },
  { requester: 'demo-zhou-lei', category: 'road-pit', hoursAgo: 4, stop: 'dispatched' },
  { requester: 'demo-huang-li', category: 'school-gate', hoursAgo: 3.2, stop: 'accepted' },
  { requester: 'demo-wu-jianguo', category: 'bench', hoursAgo: 0.4, stop: 'submitted' },
  { requester: 'demo-xu-yan', category: 'stalls', hoursAgo: 260, stop: 'handling', isSlow: true },
  { requester: 'demo-sun-lihua', category: 'dance-noise', words: '领舞', hoursAgo: 60, stop: 'handling' },
  { requester: 'demo-ma-chao', category: 'parking-fee', hoursAgo: 3, stop: 'submitted' },
  { requester: 'demo-zhu-ping', category: 'site-noise', hoursAgo: 190, stop: 'callback', verdict: 'again' },
  { requester: 'demo-hu-bin', category: 'lift-old', hoursAgo: 400, stop: 'handling' },
  { requester: 'demo-guo-xiuying', category: 'lift-add', hoursAgo: 120, stop: 'settled' },
  { requester: 'demo-lin-tao', category: 'home-noise', hoursAgo: 9, stop: 'need-info' },
  { requester: 'demo-he-qiong', category: 'refund', hoursAgo: 20, stop: 'need-info' },
  { requester: 'demo-gao-yuan', category: 'trucks', hoursAgo: 6, stop: 'accepted' },
  { requester: 'demo-luo-yi', category: 'court', hoursAgo: 7, stop: 'dispatched', isSlow: true },
  { requester: 'demo-zheng-hong', category: 'illegal-parking', hoursAgo: 100, stop: 'answered' },
  { requester: 'demo-liang-shuzhen', category: 'traffic-light', words: '老年人', hoursAgo: 26, stop: 'handling' },
  { requester: 'demo-xie-fei', category: 'power-off', hoursAgo: 2.5, stop: 'handling' },
  { requester: 'demo-song-wen', category: 'household', hoursAgo: 60, stop: 'settled' },
  { requester: 'demo-tang-guohua', category: 'elder-card', hoursAgo: 170, stop: 'rework-review', verdict: 'again' },
  { requester: 'demo-han-mei', category: 'barrier-free', hoursAgo: 420, stop: 'handling', verdict: 'again' },
  { requester: 'demo-yu-hui', category: 'contract', hoursAgo: 110, stop: 'answered' },
  { requester: 'demo-dong-suqing', category: 'toilet', hoursAgo: 2, stop: 'accepted' },
  { requester: 'demo-jiang-ailian', category: 'school-food', hoursAgo: 1.7, stop: 'submitted' },
  { requester: 'demo-ren-hao', category: 'river-dirty', hoursAgo: 300, stop: 'handling', isSlow: true },
  { requester: 'demo-pan-shun', category: 'village-road', hoursAgo: 50, stop: 'handling' },
]

/** Everything up to the last time it stands in `stop`, moved together so that it has all happened by now. */
export function stopAt(ticket: PlannedTicket, stop: State, now: number): PlannedTicket {
  const last = ticket.steps.findLastIndex((step) => step.to === stop && step.only === undefined)
  if (last < 0) throw new Error(`a pinned matter never comes to ${stop}`)
  const kept = ticket.steps.slice(0, last + 1)
  return { id: ticket.id, steps: squeezed(kept, now) }
}

function squeezed(steps: readonly Step[], now: number): Step[] {
  const told = steps[0]?.at ?? now
  const end = steps.at(-1)?.at ?? now
  const latest = now - Math.min(HOUR / 4, Math.max(MINUTE, (now - told) / 10))
  if (end <= latest) return [...steps]
  return steps.map((step) => ({ ...step, at: Math.round(told + ((step.at - told) * (latest - told)) / (end - told)) }))
}
