import { duty, mine, type TellingWords } from './line'

/** 双报到: members and units, and the community that confirms them. */
export const registrationWords: Readonly<Record<string, TellingWords>> = {
  registered: duty('有人来报到，等您确认', '点开确认或请补充'),
  asked: mine('报到还差一点信息', '点开补充'),
  supplied: duty('报到的人补充了信息', '点开确认'),
  confirmed: mine('报到确认了', '可以认领岗位了'),
  declined: mine('报到没有通过', '点开看原因'),
  moved: mine('报到转到了新社区', '记录都跟着走'),
}

export const pledgeWords: Readonly<Record<string, TellingWords>> = {
  claimed: duty('有人认领了岗位', '点开看承诺'),
  'term-began': mine('您认领的岗位开始了', '谢谢您'),
  'handed-back': duty('有人交还了岗位', '岗位空出来了'),
  released: mine('您的岗位结束了', '点开看原因'),
  'report-asked': mine('岗位到期，请您述职', '写几句就行'),
  reported: duty('有人述职了', '点开看看'),
}

export const recordWords: Readonly<Record<string, TellingWords>> = {
  'record-waits': duty('有一条服务记录待确认', '点开确认'),
  'record-confirmed': mine('您的服务记录确认了', '记进了奉献卡'),
  'record-rejected': mine('服务记录没有确认', '点开看原因'),
}

/** 需求、资源、协议: told to whoever speaks for the two sides, and to whoever raised the need. */
export const exchangeWords: Readonly<Record<string, TellingWords>> = {
  'need-raised': duty('有居民提了一个需求', '点开公布或答复'),
  'need-published': mine('您提的需求公布了', '有单位认领会告诉您'),
  'need-turned-down': mine('您提的需求没有公布', '点开看原因'),
  'need-expired': mine('您提的需求过期了', '还需要可以再提'),
  'need-met': mine('您提的需求有单位认领了', '点开看协议'),
  'proposed-to-you': duty('有一份协议等您同意', '点开看看'),
  agreed: duty('协议谈成了', '点开看协议'),
  declined: duty('对方没有同意协议', '点开看原因'),
  retracted: duty('对方收回了协议', '不用再答复'),
  lapsed: duty('协议没有谈成，过期了', '可以再提'),
  noted: mine('协议有了新进展', '点开看看'),
  rated: duty('对方评价了协议', '点开看看'),
  'rate-it': mine('协议办完了，请您评价', '点开评价'),
  'handed-back': mine('单位交还了认领', '需求又空出来了'),
  'ended-early': mine('协议提前结束了', '点开看原因'),
}

/** 队伍和活动. */
export const togetherWords: Readonly<Record<string, TellingWords>> = {
  'team-proposed': duty('有人想成立一支队伍', '点开确认'),
  'team-confirmed': mine('您的队伍成立了', '可以发活动了'),
  'team-declined': mine('队伍没有通过', '点开看原因'),
  'team-is-yours': mine('队伍交给您带了', '点开看看'),
  'team-handed-over': mine('队伍交给别人带了', '谢谢您'),
  'team-disbanded': mine('您在的队伍解散了', '谢谢您'),
  'asks-to-join': mine('有人想加入您的队伍', '点开同意或谢绝'),
  admitted: mine('您加入了队伍', '点开看看'),
  'turned-away': mine('加入队伍没有通过', '可以看看别的队伍'),
  removed: mine('您离开了队伍', '点开看原因'),
  'activity-changed': mine('活动有改动', '点开看看'),
  'activity-moved': mine('活动改了时间或地点', '点开看清楚'),
  'activity-cancelled': mine('活动取消了', '点开看原因'),
  'record-it': mine('活动结束了，请您登记', '谁来了、多久'),
  'place-held': mine('活动空出一个名额给您', '12 小时内点开要不要'),
  'place-lapsed': mine('名额过了时间，给了别人', '还在后面排着'),
}
