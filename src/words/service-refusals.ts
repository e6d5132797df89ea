/** Why something about posts, services, the card or points is refused, and what to do. */
export const serviceRefusals = {
  'bad-term': '任期不对：开始要在结束之前，最长一年。',
  'term-is-over': '这个岗位的任期已经结束了。',
  'places-are-taken': '还有人在这个岗位上，请先与他们说好，再减名额或者关闭。',
  'standing-already': '本社区已经有这个常设岗位了，关闭后才能再设。',
  'not-registered-here': '这个岗位由在本社区报到的党员认领。请先到社区报到，或者找“人人可认领”的岗位。',
  'no-place-left': '最后一个名额刚被认领了，请看看别的岗位。',
  'claimed-already': '这个岗位您已经认领了，不用再点。',
  'not-serving': '任期还没开始，或者已经结束，不能记服务。',
  'bad-hours': '时长请填半小时的整数倍，最长 24 小时。',
  'bad-day': '日期不对：不能晚于今天，也不能早于一年前。',
  'corrected-already': '这条记录已经有一条更正在等确认，请先看那一条。',
  'unknown-leader': '这位负责人不在可选的名单里，请重新选一位。',
  'own-report': '自己的述职不能自己评。',
  'not-a-resident-here': '由住在本社区的居民来评。请先在“我的”里选好您的社区。',
  'no-community': '您还没有报到，也没有确认过的服务，暂时不能生成查验码。',
  'joined-already': '您已经参加了积分。',
} as const satisfies Readonly<Record<string, string>>
