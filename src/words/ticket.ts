import type { ClockName, Urgency } from '../domain/clock/limits'
import type { RoadName } from '../domain/ticket/roads'
import type {
  CallbackOutcome,
  Channel,
  ContactOutcome,
  ContactWay,
  Ending,
  Kind,
  Mode,
  Outcome,
  RefusalReason,
  State,
  Supervision,
} from '../domain/ticket/states'

/** Codes of the law → what people read. Staff read them as they stand; to a resident a state is always a whole sentence. */

export const stateWords: Readonly<Record<State, string>> = {
  submitted: '待受理',
  'need-info': '待补充',
  accepted: '待派单',
  dispatched: '待签收',
  handling: '办理中',
  parked: '挂账',
  settled: '待核验',
  answered: '待评价',
  callback: '待回访',
  'rework-review': '待重办审核',
  closed: '已结案',
  refused: '不予受理',
  merged: '已并案',
  withdrawn: '已撤回',
  terminated: '已终止',
}

/** What stands on a ticket that lags; one that never did says nothing. To staff alone. */
export const supervisionWords: Readonly<Record<Exclude<Supervision, 'none'>, string>> = {
  reminder: '催办',
  yellow: '黄牌',
  red: '红牌',
  talk: '约谈',
}

export const kindWords: Readonly<Record<Kind, string>> = {
  consult: '咨询',
  help: '求助',
  complaint: '投诉',
  'tip-off': '举报',
  suggestion: '建议',
  mediation: '调解',
  errand: '代办',
}

export const channelWords: Readonly<Record<Channel, string>> = {
  'mini-program': '小程序',
  hotline: '热线电话',
  board: '留言板',
  letter: '书记信箱',
  visit: '网格走访',
  'walk-in': '上门反映',
  meeting: '会议',
  other: '其他系统转来',
}

/** Verbs, as they stand on a button. */
export const roadWords: Readonly<Record<RoadName, string>> = {
  attach: '补充照片',
  ask: '请补充',
  supply: '补充说明',
  accept: '受理',
  'answer-at-once': '当场答复',
  refuse: '不予受理',
  merge: '并案',
  dispatch: '派单',
  claim: '签收',
  return: '退单',
  contact: '联系记录',
  'finish-part': '协办完成',
  extend: '申请延期',
  park: '挂账',
  resume: '恢复办理',
  escalate: '提级',
  settle: '办结',
  countersign: '会签',
  'reject-settlement': '退回重办',
  answer: '核验通过',
  rate: '评价',
  lapse: '到期未评价',
  'take-callback': '接回访',
  'release-callback': '放回',
  'call-back': '回访',
  rework: '同意重办',
  uphold: '维持答复',
  reopen: '申请重办',
  withdraw: '撤回',
  terminate: '终止办理',
}

export const urgencyWords: Readonly<Record<Urgency, string>> = {
  life: '生命财产',
  utility: '水电气热',
  ordinary: '一般',
  hard: '疑难',
}

/** How long an answer may take, as limits.ts has it. */
export const urgencyHints: Readonly<Record<Urgency, string>> = {
  life: '2 小时内办结',
  utility: '24 小时内办结',
  ordinary: '5 个工作日内办结',
  hard: '15 个工作日内办结',
}

export const clockWords: Readonly<Record<ClockName, string>> = {
  accept: '受理',
  supply: '等居民补充',
  claim: '签收',
  contact: '首次联系',
  settle: '办结',
  verify: '核验',
  rate: '等居民评价',
  callback: '回访',
  review: '重办审核',
  check: '审核',
  respond: '答复',
  ring: '接听',
  'ring-back': '回拨',
  file: '登记',
  notice: '告知处理方式',
  reply: '答复',
  close: '可以重新提出',
  confirm: '社区确认',
  vouch: '负责人确认',
  begin: '开始',
  term: '期满',
  report: '述职',
  agree: '等对方答复',
  record: '登记服务记录',
}

export const modeWords: Readonly<Record<Mode, string>> = { assign: '派单', designate: '领单', 'task-force': '埋单' }

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  fixed: '已解决',
  partly: '部分解决',
  explained: '已解释说明',
  impossible: '确实无法办理',
}

export const contactWayWords: Readonly<Record<ContactWay, string>> = {
  phone: '电话',
  visit: '上门',
  message: '短信或微信',
}

export const contactOutcomeWords: Readonly<Record<ContactOutcome, string>> = {
  reached: '联系上了',
  refused: '对方不愿多说',
  unreachable: '没联系上',
}

export const callbackOutcomeWords: Readonly<Record<CallbackOutcome, string>> = {
  reached: '接通了',
  'call-later': '请稍后再打',
  refused: '不愿评价',
  unreachable: '没人接或关机',
  'wrong-number': '号码不对',
}

export const refusalReasonWords: Readonly<Record<RefusalReason, string>> = {
  emergency: '紧急警情、火情或急救',
  court: '应当由法院、仲裁或复议处理',
  'other-body': '属于其他机关或地区',
  'not-public': '属于企业或个人之间的事务',
  'no-matter': '没有说清具体事项',
  unlawful: '内容违法或恶意骚扰',
}

export const endingWords: Readonly<Record<Ending, string>> = {
  rated: '居民已评价',
  'not-rated': '到期未评价',
  'answered-at-once': '当场答复',
  'called-back': '回访后结案',
  unreachable: '三天回访都没联系上',
  'callback-refused': '居民不愿评价',
  upheld: '维持原答复',
}
