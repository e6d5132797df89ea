import type { RoadName } from '../../src/domain/ticket/roads'

/** What a person says with each road, over the wire, beside the ticket, the version and the command. */
export const wireInputs: Readonly<Partial<Record<RoadName, Readonly<Record<string, unknown>>>>> = {
  ask: { question: '是哪一盏灯?' },
  supply: { text: '北门左边第二盏。' },
  accept: { category: 'city-light-out', urgency: 'ordinary' },
  'answer-at-once': { reply: '老年证在社区服务站办，带身份证。' },
  refuse: { reason: 'other-body', instead: '请打 95598。' },
  dispatch: { lead: 'u-lamps' },
  claim: {},
  return: { reason: '不是我们的灯。' },
  contact: { way: 'phone', outcome: 'reached' },
  'finish-part': { unit: 'u-street-e', text: '路面已清理。' },
  settle: { outcome: 'fixed', reply: '您好,路灯已于今天上午换好,晚上可以亮了。' },
  countersign: {},
  'reject-settlement': { reason: '没有照片。' },
  answer: {},
  rate: { solved: 'yes', level: 'satisfied' },
  'take-callback': {},
  'release-callback': {},
  'call-back': { outcome: 'reached', solved: 'yes', level: 'satisfied' },
  rework: { reason: '灯又坏了。' },
  uphold: { reason: '已经到现场看过,灯是亮的。' },
  reopen: { reason: '又不亮了。' },
  withdraw: {},
}
