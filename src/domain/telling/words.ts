import { duty, mine, type TellingWords } from './line'
import { articleWords, callWords, rosterWords, swapWords } from './hotline-words'
import { letterWords } from './letter-words'
import { postWords } from './post-words'
import { exchangeWords, pledgeWords, recordWords, registrationWords, togetherWords } from './service-words'

const ticket: Readonly<Record<string, TellingWords>> = {
  'filed-for-you': mine('有人替您报了一件事', '点开看看，评价由您来'),
  asked: mine('办理的人想问您一句', '点开补充，5 天内有效'),
  'ask-ends': mine('还等着您补充情况', '点开补充几句'),
  'not-supplied': mine('没等到补充，先接着办了', '有新情况随时补充'),
  accepted: mine('您报的事已经受理', '正在找人办'),
  refused: mine('您报的事不能受理', '点开看原因和该找谁'),
  claimed: mine('您报的事有人在办了', '办好了会告诉您'),
  answered: mine('您报的事有答复了', '点开看看，请您评价'),
  'answered-at-once': mine('您问的事有答复了', '点开看看，请您评价'),
  'rate-ends': mine('答复还等您评价', '点开评价，只要两下'),
  lapsed: mine('评价的时间过了', '不满意还可申请重办'),
  reworked: mine('您报的事重新办理', '办好了再告诉您'),
  upheld: mine('复核后维持原答复', '点开看理由'),
  unreachable: mine('回访没能联系上您', '有话可以点开说'),
  'dispatched-to-you': duty('有一张新单待签收', '请尽快签收'),
  'part-for-you': duty('有一件事请您协办', '点开看协办内容'),
  'part-done': duty('协办单位办完了', '点开接着办'),
  supplied: duty('居民补充了情况', '点开看看'),
  withdrawn: duty('居民撤回了这件事', '不用再办'),
  returned: duty('有一张单被退回', '请重新派单'),
  'settlement-rejected': duty('答复没有通过核验', '请按意见重办'),
  'rework-for-you': duty('有一件事要重办', '请尽快重办'),
  'key-needed': duty('有一份答复待会签', '点开会签或退回'),
  'review-needed': duty('有一件重办申请待审核', '点开审核'),
  'accept-soon': duty('有一件事快到受理时限', '请尽快受理'),
  'accept-late': duty('有一件事超时未受理', '请马上受理'),
  'claim-soon': duty('有一张单快到签收时限', '请尽快签收'),
  'claim-late': duty('有一张单超时未签收', 'B 岗可以签收'),
  'contact-soon': duty('快到首次联系时限', '请联系居民'),
  'contact-late': duty('超时未联系居民', '请马上联系'),
  'settle-soon': duty('有一件事快到办结时限', '请抓紧办理'),
  'settle-late': duty('有一件事超时未办结', '请马上办理'),
  'verify-soon': duty('有一份答复快到核验时限', '请尽快核验'),
  'verify-late': duty('有一份答复超时未核验', '请马上核验'),
  'callback-soon': duty('有一个回访快到时限', '请尽快回访'),
  'callback-late': duty('有一个回访超时', '请马上回访'),
  'review-soon': duty('有一件重办快到审核时限', '请尽快审核'),
  'review-late': duty('有一件重办超时未审核', '请马上审核'),
  'raised-yellow': duty('超时一天，黄牌督办', '请马上办理'),
  'raised-red': duty('超时三天，红牌督办', '请马上办理并说明'),
  'raised-talk': duty('超时七天，进入约谈', '请准备情况说明'),
}

/** By noun and what. A noun adds its own lines. */
export const tellingWords: Readonly<Record<string, Readonly<Record<string, TellingWords>>>> = {
  ticket,
  call: callWords,
  letter: letterWords,
  post: postWords,
  roster: rosterWords,
  swap: swapWords,
  article: articleWords,
  registration: registrationWords,
  pledge: pledgeWords,
  record: recordWords,
  listing: exchangeWords,
  agreement: exchangeWords,
  team: togetherWords,
  activity: togetherWords,
}

const UNKNOWN: TellingWords = { title: '您有一条新消息', next: '点开看看', to: 'matter' }

export const wordsOf = (noun: string, what: string): TellingWords => {
  const table = Object.prototype.hasOwnProperty.call(tellingWords, noun) ? tellingWords[noun] : undefined
  return (table && Object.prototype.hasOwnProperty.call(table, what) ? table[what] : undefined) ?? UNKNOWN
}
