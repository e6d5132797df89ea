/** Refusals of teams and activities → what a person reads. */
export const activityRefusals = {
  // Teams
  'team-not-open': '这支队伍还没有成立，或者已经解散了。',
  'leads-already': '已经是这位队长了，不用再移交。',
  'not-a-member': '这个人还不是队员，请先同意入队。',
  'hand-over-first': '队长要先把队伍移交给别人，才能离队。',

  // Activities
  'starts-in-the-past': '开始时间已经过了，请选晚一些的。',
  'ends-before-it-starts': '结束时间要晚于开始时间，请重新选。',
  'lasts-too-long': '一场活动最长三天，请重新选结束时间。',
  'less-than-seated': '报名的人已经超过这个数了，名额不能再少。',
  'activity-not-open': '这场活动现在不能报名或退出，请刷新后再看。',
  'activity-full': '名额已经满了，活动也开始了，下次早点来。',
  'waits-already': '您已经在候补了，有名额会告诉您。',
  'hold-is-over': '给您留的名额已经过了时间，还想来可以重新报名。',
  'activity-not-running': '活动还没有开始，或者已经结束，现在不能签到。',
  'wrong-check-in-code': '签到码不对，请看队长手机上最新的六位数字。',
  'too-many-tries': '试的次数太多了，请过十分钟再试，或者请队长帮您点签到。',
} as const
