import { aTicket, type Story } from './story'

/** A ticket of wang's in 一社区, filed by the neighbour zhao, led by the lamp office, brought to a state by those who may. */
export const stages = [
  'submitted',
  'need-info',
  'accepted',
  'dispatched',
  'handling',
  'settled',
  'answered',
  'callback',
  'rework-review',
  'closed',
  'refused',
  'withdrawn',
] as const
export type Stage = (typeof stages)[number]

const NO = { solved: 'no', level: 'very-unsatisfied' } as const
const YES = { solved: 'yes', level: 'satisfied' } as const

export interface StageOptions {
  /** The east street's office helps. */
  readonly co?: boolean
  readonly outcome?: 'fixed' | 'explained'
}

export const ticketAt = async (stage: Stage, { co = false, outcome = 'fixed' }: StageOptions = {}): Promise<Story> => {
  const story = await aTicket('zhao', { onBehalf: { name: '老王', phone: '13800000001' } })
  if (stage === 'submitted') return story
  if (stage === 'need-info') return story.must('dispatcher', 'ask', { question: '是哪一盏灯?' })
  if (stage === 'refused') return story.must('dispatcher', 'refuse', { reason: 'other-body', instead: '请打 95598。' })
  if (stage === 'withdrawn') return story.must('wang', 'withdraw', {})
  await story.accepted()
  if (stage === 'accepted') return story
  const due = new Date(Date.now() + 86_400_000).toISOString()
  await story.must('dispatcher', 'dispatch', { lead: 'u-lamps', co: co ? [{ unit: 'u-street-e', due }] : [] })
  if (stage === 'dispatched') return story
  await story.claimed()
  if (stage === 'handling') return story.contacted()
  if (co) await story.must('other-handler', 'finish-part', { unit: 'u-street-e', text: '路面已清理。' })
  await story.contacted()
  await story.must('handler-a', 'settle', { outcome, reply: '您好,路灯已于今天上午换好,晚上可以亮了。' })
  if (stage === 'settled') return story
  if (outcome === 'explained') await story.must('supervisor', 'countersign', {})
  await story.answered()
  if (stage === 'answered') return story
  await story.must('wang', 'rate', stage === 'closed' ? YES : NO)
  if (stage === 'closed' || stage === 'callback') return story
  return story.must('operator', 'call-back', { outcome: 'reached', ...NO })
}
