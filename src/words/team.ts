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

/** What a telling of a team says, by `what`: one line in the app. */
export const teamTellings: Readonly<Record<string, string>> = {
  'team-proposed': '有居民想成立一支队伍，请看看要不要确认',
  'team-confirmed': '您的队伍成立了，可以发布活动了',
  'team-declined': '您的队伍没有通过，社区写了原因',
  'team-is-yours': '队伍移交给您了，您现在是队长',
  'team-handed-over': '您带的队伍已经移交',
  'team-disbanded': '您在的队伍解散了',
  'asks-to-join': '有人想加入您的队伍',
  admitted: '队长同意您入队了',
  'turned-away': '队长没有同意您入队',
  removed: '您已被请出队伍，队长写了原因',
}
