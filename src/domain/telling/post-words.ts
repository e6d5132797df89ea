import { duty, mine, type TellingWords } from './line'

/** What the message board tells: authors, whoever joined, whoever reported, and moderators. `post-…` = a step of the ticket it was raised to. */
export const postWords: Readonly<Record<string, TellingWords>> = {
  published: mine('您的留言已经发布', '答复了会告诉您'),
  hidden: mine('您的留言没有显示', '点开看原因，可以申诉'),
  suspended: mine('您的留言先不显示', '多人举报，正在复核'),
  restored: mine('您的留言恢复显示了', '点开看看'),
  upheld: mine('复核后仍不显示', '点开看理由'),
  answered: mine('留言有官方答复了', '点开看看'),
  merged: mine('这条留言已经合并', '点开看合并后的留言'),
  raised: mine('留言已经转为工单', '办到哪一步会告诉您'),
  closed: mine('您附议的事办结了', '点开看结果'),
  replied: mine('您的留言有新跟帖', '点开看看'),
  'reply-shown': mine('您的跟帖已经显示', '点开看看'),
  'reply-hidden': mine('您的跟帖没有显示', '点开看原因'),
  'report-heeded': mine('您举报的内容已处理', '谢谢您'),
  'report-dismissed': mine('您举报的内容已复核', '没有发现违规，照常显示'),
  'post-accepted': mine('您附议的事已经受理', '正在找人办'),
  'post-refused': mine('您附议的事不能受理', '点开看原因'),
  'post-claimed': mine('您附议的事有人在办了', '办好了会告诉您'),
  'post-answered': mine('您附议的事有答复了', '点开看看'),
  referred: duty('有一条留言移交给您', '点开审核'),
  'to-review': duty('有一条留言待复核', '多人举报，先看一看'),
  appealed: duty('有一条留言申诉', '点开复核'),
  'answer-again': duty('有一条留言不满意', '请再答复一次'),
  'answer-after-ticket': duty('转出的工单没有办', '请在留言板上答复'),
  late: duty('有一条留言超时了', '请马上办理'),
}
