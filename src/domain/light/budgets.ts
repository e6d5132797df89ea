/**
 * 减负 (国办函〔2026〕12号): what a task may ask of a person at the most. One line for each role and task. Fields and photos are counted from
 * the contract; taps are counted where somebody walks the task in a real browser. Nothing may be asked that its action does not need.
 */
export interface Budget {
  readonly role: 'resident' | 'handler' | 'member' | 'leader' | 'unit' | 'community'
  readonly task: string
  readonly noun: string
  readonly action: string
  /** Fields that must be filled in, beside what the page knows itself (which matter, its version, the command). */
  readonly fields: number
  /** Photos that must be taken. */
  readonly photos: number
  /**
   * Presses from the page where the task is offered until it is done: each button, each required choice. A box that is typed into is a
   * field, not a tap.
   */
  readonly taps: number
}

export const budgets: readonly Budget[] = [
  { role: 'resident', task: '报事', noun: 'ticket', action: 'submit', fields: 3, photos: 0, taps: 2 },
  { role: 'resident', task: '评价', noun: 'ticket', action: 'rate', fields: 2, photos: 0, taps: 3 },
  { role: 'resident', task: '提需求', noun: 'exchange', action: 'propose', fields: 2, photos: 0, taps: 2 },
  { role: 'resident', task: '报名', noun: 'activity', action: 'join', fields: 0, photos: 0, taps: 1 },
  { role: 'resident', task: '凭码签到', noun: 'activity', action: 'check-in-code', fields: 1, photos: 0, taps: 1 },
  { role: 'resident', task: '申请入队', noun: 'team', action: 'ask', fields: 0, photos: 0, taps: 1 },
  { role: 'resident', task: '成立队伍', noun: 'team', action: 'propose', fields: 1, photos: 0, taps: 2 },
  { role: 'handler', task: '签收', noun: 'ticket', action: 'claim', fields: 0, photos: 0, taps: 1 },
  { role: 'handler', task: '首次联系', noun: 'ticket', action: 'contact', fields: 2, photos: 0, taps: 3 },
  { role: 'handler', task: '办结', noun: 'ticket', action: 'settle', fields: 2, photos: 0, taps: 3 },
  { role: 'member', task: '报到', noun: 'member', action: 'register', fields: 1, photos: 0, taps: 2 },
  { role: 'member', task: '认领岗位', noun: 'service', action: 'claim', fields: 0, photos: 0, taps: 2 },
  { role: 'member', task: '服务记录', noun: 'service', action: 'record', fields: 2, photos: 0, taps: 1 },
  { role: 'member', task: '交还岗位', noun: 'service', action: 'hand-back', fields: 0, photos: 0, taps: 2 },
  { role: 'leader', task: '确认服务', noun: 'service', action: 'vouch', fields: 0, photos: 0, taps: 1 },
  { role: 'leader', task: '发起活动', noun: 'activity', action: 'draft', fields: 5, photos: 0, taps: 2 },
  { role: 'leader', task: '发布活动', noun: 'activity', action: 'publish', fields: 0, photos: 0, taps: 1 },
  { role: 'leader', task: '登记活动', noun: 'activity', action: 'record', fields: 0, photos: 0, taps: 2 },
  { role: 'unit', task: '登记资源', noun: 'exchange', action: 'propose', fields: 2, photos: 0, taps: 2 },
  { role: 'unit', task: '认领需求', noun: 'exchange', action: 'claim', fields: 2, photos: 0, taps: 2 },
  { role: 'community', task: '确认报到', noun: 'member', action: 'confirm', fields: 0, photos: 0, taps: 2 },
  { role: 'community', task: '核定服务', noun: 'service', action: 'confirm', fields: 0, photos: 0, taps: 1 },
  { role: 'community', task: '公布需求', noun: 'exchange', action: 'publish', fields: 0, photos: 0, taps: 1 },
  { role: 'community', task: '同意协议', noun: 'exchange', action: 'agree', fields: 0, photos: 0, taps: 2 },
  { role: 'community', task: '确认队伍', noun: 'team', action: 'confirm', fields: 0, photos: 0, taps: 1 },
]
