import { duty, mine, type TellingWords } from './line'

/** What the secretary's mailbox tells: whoever wrote, whoever reads there, and the level above when it is late. */
export const letterWords: Readonly<Record<string, TellingWords>> = {
  'moved-up': mine('您的信转到了上一级', '由上一级答复您'),
  asked: mine('书记想请您补充几句', '点开补充'),
  acknowledged: mine('书记告诉您怎么处理', '点开看看'),
  answered: mine('书记答复了您的信', '点开看看，请您评价'),
  forwarded: mine('信里的事转成了工单', '信照样会答复您'),
  'consent-asked': mine('书记想公开这封信', '看过文字再决定'),
  published: mine('您的信和答复已经公开', '姓名电话都隐去了'),
  unpublished: mine('公开的来信已经撤下', '点开看看'),
  arrived: duty('信箱里来了一封信', '15 天内告知怎么处理'),
  added: duty('写信人补充了内容', '点开看看'),
  rated: duty('写信人评价了答复', '点开看看'),
  reopened: duty('写信人重新提出', '请再答复'),
  withdrawn: duty('写信人撤回了来信', '不用再办'),
  consented: duty('写信人同意公开', '可以公开了'),
  'consent-refused': duty('写信人不同意公开', '这封信不公开'),
  'notice-soon': duty('有一封信快到告知期限', '请告知怎么处理'),
  'notice-late': duty('有一封信超过告知期限', '请马上告知'),
  'notice-late-below': duty('下级一封信超过告知期限', '请督促'),
  'reply-soon': duty('有一封信快到答复期限', '请尽快答复'),
  'reply-late': duty('有一封信超过答复期限', '请马上答复'),
  'reply-late-below': duty('下级一封信超过答复期限', '请督促'),
}
