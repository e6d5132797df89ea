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

/** What a pledge begins with; whoever gives it may write their own. */
export const pledgePrefills: Readonly<Record<PostKind, string>> = {
  policy: '我会用邻居听得懂的话，把政策讲清楚，不懂的地方问明白再说。',
  listening: '我会多串门、多听，把邻居的心里话如实带给社区。',
  mediation: '我会先听两边把话说完，不偏不向，尽力劝和。',
  patrol: '我会按约好的时间在小区里走一走，看到隐患马上说。',
  environment: '我会管好门前屋后，看到脏乱先动手，也劝邻居一起来。',
  culture: '我会把活动办得热闹、安全，让想来的邻居都能来。',
  visiting: '我会常去看看独居的老人，问问缺什么，有事及时说。',
  hardship: '我会记着有难处的人家，能帮的帮，帮不了的替他们找人。',
  own: '我会按约好的时间来，把答应的事做好。',
}
