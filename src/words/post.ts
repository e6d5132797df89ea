import type { Category, Verdict } from '../domain/text/word-category'
import type { RoadName } from '../domain/post/roads'
import type { Ending, HideReason, ReplyState, ReportReason, State } from '../domain/post/states'
import type { ReplyRoad } from '../domain/post/reply'

/** Codes of the board's law → what people read. */
export const postStateWords: Readonly<Record<State, string>> = {
  pending: '待审',
  published: '待答复',
  answered: '已答复',
  raised: '已转工单',
  'in-review': '复核中',
  hidden: '已隐藏',
  closed: '已结束',
  merged: '已合并',
  withdrawn: '已撤回',
}

export const replyStateWords: Readonly<Record<ReplyState, string>> = {
  pending: '待审',
  published: '已显示',
  'in-review': '复核中',
  hidden: '已隐藏',
  withdrawn: '已撤回',
}

/** Verbs, as they stand on a button. */
export const postRoadWords: Readonly<Record<RoadName, string>> = {
  approve: '通过',
  hide: '隐藏',
  refer: '移交上级',
  suspend: '先行隐藏',
  appeal: '申诉',
  restore: '恢复显示',
  uphold: '维持隐藏',
  'dismiss-reports': '驳回举报',
  answer: '答复',
  rate: '评价',
  lapse: '到期未评',
  merge: '合并',
  raise: '转为工单',
  conclude: '随工单结束',
  withdraw: '撤回',
  close: '不用答复了',
  join: '附议',
  leave: '取消附议',
  report: '举报',
  reply: '跟帖',
}

export const replyRoadWords: Readonly<Record<ReplyRoad, string>> = {
  approve: '显示',
  hide: '隐藏',
  suspend: '先行隐藏',
  report: '举报',
  withdraw: '撤回',
}

export const hideReasonWords: Readonly<Record<HideReason, string>> = {
  unlawful: '违反法律法规',
  attack: '辱骂或攻击他人',
  'private-data': '含有他人的隐私',
  advertising: '广告或者推销',
  untrue: '内容不实',
  'off-topic': '与社区事务无关',
  repeated: '重复发布',
  reported: '多位居民举报，等待复核',
  machine: '自动检查没有通过，等待复核',
}

export const reportReasonWords: Readonly<Record<ReportReason, string>> = {
  unlawful: '违法违规',
  attack: '辱骂攻击',
  'private-data': '泄露隐私',
  advertising: '广告推销',
  untrue: '内容不实',
  other: '其他',
}

export const postEndingWords: Readonly<Record<Ending, string>> = {
  rated: '已评价',
  'not-rated': '到期未评价',
  'by-author': '留言人说不用答复了',
  'by-ticket': '随工单办结',
}

export const wordCategoryWords: Readonly<Record<Category, string>> = {
  forbidden: '违禁',
  abuse: '辱骂',
  advertising: '广告和联系方式',
  'private-data': '个人信息',
  other: '其他',
}

export const verdictWords: Readonly<Record<Verdict, string>> = {
  pass: '没有发现问题',
  review: '建议人工看',
  refuse: '平台判为违规',
  unavailable: '没有查成',
}
