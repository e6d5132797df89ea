import type { RoadName as DutyRoad } from '../domain/duty/roads'
import type { PostKind, State as DutyState } from '../domain/duty/states'
import type { RoadName as PledgeRoad } from '../domain/pledge/roads'
import type { State as PledgeState } from '../domain/pledge/states'
import type { MovementKind, ReversalReason } from '../domain/points/points'
import type { RoadName as RecordRoad } from '../domain/record/roads'
import type { RecordKind, State as RecordState } from '../domain/record/states'

/** Codes of the laws of posts, pledges and service records → what people read. */
export const postKindWords: Readonly<Record<PostKind, string>> = {
  policy: '政策宣传岗',
  listening: '民情收集岗',
  mediation: '矛盾调解岗',
  patrol: '治安巡逻岗',
  environment: '环境保护岗',
  culture: '文体活动岗',
  visiting: '邻里探访岗',
  hardship: '困难帮扶岗',
  own: '社区自设岗',
}

export const dutyStateWords: Readonly<Record<DutyState, string>> = { draft: '草稿', open: '可认领', closed: '已关闭' }

export const dutyRoadWords: Readonly<Record<DutyRoad, string>> = {
  edit: '修改岗位',
  'open-duty': '开放认领',
  resize: '调整名额',
  'close-duty': '关闭岗位',
}

export const pledgeStateWords: Readonly<Record<PledgeState, string>> = {
  pledged: '已承诺',
  serving: '服务中',
  reported: '已述职',
  ended: '已结束',
  'handed-back': '已交还',
  released: '已调整',
}

export const pledgeRoadWords: Readonly<Record<PledgeRoad, string>> = {
  begin: '任期开始',
  'hand-back': '交还岗位',
  release: '调整岗位',
  'term-over': '任期结束',
  report: '述职',
  lapse: '到期未述职',
  finish: '评议结束',
}

export const recordStateWords: Readonly<Record<RecordState, string>> = {
  submitted: '待负责人确认',
  vouched: '待社区确认',
  confirmed: '已确认',
  rejected: '未通过',
  corrected: '已更正',
  withdrawn: '已撤回',
}

export const recordRoadWords: Readonly<Record<RecordRoad, string>> = {
  vouch: '负责人确认',
  confirm: '社区确认',
  reject: '不予确认',
  withdraw: '撤回记录',
  supersede: '由更正取代',
}

export const recordKindWords: Readonly<Record<RecordKind, string>> = { duty: '岗位服务', activity: '参加活动' }

export const movementWords: Readonly<Record<MovementKind, string>> = {
  earn: '服务所得',
  reverse: '冲回',
  close: '退出结清',
}

export const reversalWords: Readonly<Record<ReversalReason, string>> = {
  corrected: '记录已更正',
  rejected: '记录未通过',
  left: '退出积分',
}
