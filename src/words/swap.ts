import type { RoadName } from '../domain/swap/roads'
import type { State } from '../domain/swap/states'

/** 换班: the roads of a swap, and where it stands. */
export const roadWords: Readonly<Record<RoadName, string>> = {
  'accept-swap': '同意换班',
  'decline-swap': '不换',
  'withdraw-swap': '收回',
  'lapse-swap': '过期',
}

export const stateWords: Readonly<Record<State, string>> = {
  asked: '等对方回复',
  accepted: '已换好',
  declined: '对方不换',
  withdrawn: '已收回',
  lapsed: '没人回复，已过期',
}
