import type { AgreementRoad } from '../domain/exchange/agreement-roads'
import type { ListingRoad } from '../domain/exchange/listing-roads'
import type { AgreementEnding, AgreementState, ListingKind, ListingState, Side } from '../domain/exchange/states'

export const listingKindWords: Readonly<Record<ListingKind, string>> = {
  need: '需求',
  resource: '资源',
  project: '项目',
}

export const listingStateWords: Readonly<Record<ListingState, string>> = {
  draft: '待公布',
  open: '可认领',
  claimed: '已认领',
  closed: '已完成',
  declined: '未采纳',
  withdrawn: '已撤下',
  expired: '已到期',
}

export const agreementStateWords: Readonly<Record<AgreementState, string>> = {
  proposed: '待答复',
  agreed: '已达成',
  running: '进行中',
  done: '待评价',
  closed: '已结束',
  declined: '未达成',
  retracted: '已收回',
  'handed-back': '已交还',
  'ended-early': '提前终止',
  lapsed: '逾期未答复',
}

export const agreementEndingWords: Readonly<Record<AgreementEnding, string>> = {
  rated: '已评价',
  'not-rated': '未评价',
}

export const sideWords: Readonly<Record<Side, string>> = { giver: '提供方', receiver: '接受方' }

/** Verbs, as they stand on a button. */
export const listingRoadWords: Readonly<Record<ListingRoad, string>> = {
  edit: '修改',
  publish: '公布',
  'turn-down': '不采纳',
  claim: '认领',
  free: '重新开放',
  fulfil: '完成一份',
  withdraw: '撤下',
  expire: '到期',
}

export const agreementRoadWords: Readonly<Record<AgreementRoad, string>> = {
  agree: '同意',
  decline: '不同意',
  retract: '收回',
  lapse: '逾期未答复',
  begin: '开始',
  note: '记一笔进展',
  finish: '完成',
  rate: '评价',
  'close-unrated': '到期未评价',
  'hand-back': '交还',
  'end-early': '提前终止',
}
