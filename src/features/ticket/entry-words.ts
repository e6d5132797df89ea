import type { RoadName } from '../../domain/ticket/roads'
import type { Level, Solved } from '../../domain/rating/rating'
import type { CallbackOutcome, ContactOutcome, Outcome } from '../../domain/ticket/states'
import { levelWords, solvedWords } from '../../words/rating'
import { callbackOutcomeWords, contactOutcomeWords, outcomeWords } from '../../words/ticket'
import { sayRole } from '../../words/person'
import { wordOf } from '../../words/word-of'
import type { View } from './facts'

type Entry = View['entries'][number]

const from = <T extends string>(words: Readonly<Record<T, string>>, code: unknown): string =>
  wordOf<string>(words, code) ?? ''

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('，')

const titles: { readonly [R in RoadName | 'submit']: (entry: Entry, lead: View['lead']) => string } = {
  submit: () => '报上来了',
  attach: () => '补充了照片',
  ask: () => '请您补充一点情况',
  supply: (entry) => (entry.who.role === 'rule' ? '到时没有补充，接着往下办' : '补充了情况'),
  accept: () => '受理了，开始计时',
  'answer-at-once': () => '电话里当场答复了',
  refuse: () => '没有受理',
  merge: () => '与同一件事并在一起',
  dispatch: (entry, lead) => `派给了${lead && lead.unit === entry.data.unit ? lead.unitName : '承办单位'}`,
  claim: () => '接手了',
  return: () => '承办单位退回，要重新派',
  contact: (entry) => joined('联系您', from<ContactOutcome>(contactOutcomeWords, entry.data.outcome)),
  'finish-part': () => '协办的部分办完了',
  extend: () => '延长了时间',
  park: () => '先挂着',
  resume: () => '接着办',
  escalate: () => '请上一级来办',
  settle: (entry) => joined('办完了', from<Outcome>(outcomeWords, entry.data.outcome)),
  countersign: () => '督导员同意',
  'reject-settlement': () => '核验没有通过，退回接着办',
  answer: () => '核验通过，答复了您',
  rate: (entry) =>
    joined('评价了', from<Solved>(solvedWords, entry.data.solved), from<Level>(levelWords, entry.data.level)),
  lapse: () => '14 天没有评价',
  // Among staff: a resident's page does not have them.
  'take-callback': () => '有人接下了回访',
  'release-callback': () => '回访放回去了',
  'call-back': (entry) => joined('打电话回访', from<CallbackOutcome>(callbackOutcomeWords, entry.data.outcome)),
  rework: (entry) => (entry.to === 'submitted' ? '同意重办，交给单位来办' : '同意重办，重新计时'),
  uphold: () => '维持原来的答复',
  reopen: () => '申请重办',
  withdraw: () => '撤回了',
  terminate: () => '终止办理',
}

const own: readonly string[] = ['requester', 'filer']

/** One line of the history as a resident reads it. */
export const sayEntry = (entry: Entry, lead: View['lead'] = null): string =>
  wordOf<(entry: Entry, lead: View['lead']) => string>(titles, entry.road)?.(entry, lead) ?? '有了新进展'

/** Who did it: 您, 刘洋 · 城管科, 调度员 陈敏. */
export const sayWho = (entry: Entry, view: Pick<View, 'relation' | 'filer'>): string => {
  if (entry.who.role === 'rule') return '系统'
  if (entry.who.role === view.relation) return '您'
  if (entry.who.role === 'filer' && view.filer) return `${view.filer.name}（${sayRole('filer')}）`
  if (own.includes(entry.who.role)) return entry.who.name || sayRole(entry.who.role)
  const place = entry.who.unit ?? sayRole(entry.who.role)
  return entry.who.name ? `${place} ${entry.who.name}` : place
}
