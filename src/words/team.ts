import type { MembershipRoad, TeamRoad } from '../domain/team/roads'
import type { MembershipState, TeamState } from '../domain/team/team'

export const teamStateWords: Readonly<Record<TeamState, string>> = {
  proposed: '待社区确认',
  open: '活动中',
  declined: '未通过',
  disbanded: '已解散',
}

export const membershipStateWords: Readonly<Record<MembershipState, string>> = {
  asked: '待队长同意',
  in: '队员',
  out: '不在队里',
}

/** Verbs, as they stand on a button. */
export const teamRoadWords: Readonly<Record<TeamRoad, string>> = {
  confirm: '确认成立',
  decline: '不予确认',
  edit: '修改',
  'hand-over': '移交队长',
  disband: '解散',
}

export const membershipRoadWords: Readonly<Record<MembershipRoad, string>> = {
  ask: '申请入队',
  admit: '同意入队',
  'turn-away': '不同意',
  consent: '公开姓名',
  quit: '离队',
  remove: '请出队伍',
}
