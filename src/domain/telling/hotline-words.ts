import { duty, type TellingWords } from './line'

/** What the hotline's desk tells its own people. */
export const callWords: Readonly<Record<string, TellingWords>> = {
  'handed-to-you': duty('有一通来电转给了您', '点开接着办'),
  'left-for-the-desk': duty('有一通来电留给接班的人', '请接手'),
  'taken-over': duty('您的来电由同事接手了', '不用再办'),
  'ring-back-late': duty('有一通未接来电超时未回拨', '请马上回拨'),
  'file-late': duty('有一通来电超时未登记', '请马上登记'),
}

/** The roster of the desk: shifts, gaps, hand-overs. */
export const rosterWords: Readonly<Record<string, TellingWords>> = {
  'shifts-planned': duty('给您排了班', '点开看值班表'),
  'shift-cancelled': duty('您的一个班取消了', '点开看值班表'),
  'handed-over': duty('上一班留了交班记录', '点开接班'),
  'gap-72': duty('三天内有空档没人值班', '请排班'),
  'gap-24': duty('一天内有空档没人值班', '请马上排班'),
  'gap-2': duty('两小时后没人值班', '请马上找人'),
  'gap-now': duty('现在没有人值班', '请马上找人顶上'),
}

export const swapWords: Readonly<Record<string, TellingWords>> = {
  'swap-asked': duty('同事请您换班', '点开同意或谢绝'),
  'swap-accepted': duty('换班谈成了', '点开看值班表'),
  'swap-made': duty('有人换了班', '点开看值班表'),
  'swap-declined': duty('对方不能换班', '请另找一位'),
  'swap-withdrawn': duty('同事收回了换班', '不用再答复'),
  'swap-lapsed': duty('换班没有谈成，过期了', '点开看值班表'),
}

export const articleWords: Readonly<Record<string, TellingWords>> = {
  'article-published': duty('您写的知识发布了', '点开看看'),
  'article-retired': duty('您写的知识下架了', '点开看原因'),
}
