import type { RoadName } from '../../domain/ticket/roads'
import { sayRole } from '../../words/person'
import { levelWords, solvedWords } from '../../words/rating'
import {
  callbackOutcomeWords,
  contactOutcomeWords,
  contactWayWords,
  outcomeWords,
  refusalReasonWords,
  urgencyWords,
} from '../../words/ticket'
import { wordOf } from '../../words/word-of'
import type { View } from './view'

type Entry = View['entries'][number]

/** What happened, by road. `submit` opens a history and stands outside the table of roads. */
const titles: Readonly<Record<RoadName | 'submit', string>> = {
  submit: '报事',
  attach: '补充了照片',
  ask: '请居民补充',
  supply: '居民补充说明',
  accept: '受理',
  refuse: '不予受理',
  merge: '并案',
  dispatch: '派单',
  claim: '签收',
  return: '退单',
  contact: '联系居民',
  'finish-part': '协办完成',
  extend: '延期',
  park: '挂账',
  resume: '恢复办理',
  escalate: '提级',
  settle: '办结',
  countersign: '督导会签',
  'reject-settlement': '核验退回',
  answer: '核验通过，已答复居民',
  rate: '居民评价',
  lapse: '到期未评价',
  'answer-at-once': '当场答复',
  'take-callback': '接下回访',
  'release-callback': '放回回访',
  'call-back': '回访',
  rework: '同意重办',
  uphold: '维持原答复',
  reopen: '居民申请重办',
  withdraw: '居民撤回',
  terminate: '终止办理',
}

const told = (words: Readonly<Record<string, string>>, code: unknown): string | null => wordOf(words, code) ?? null

/** Units by their ids, as far as the ticket still names them. */
export type UnitNames = Readonly<Record<string, string>>

export const unitNames = ({ lead, coUnits }: Pick<View, 'lead' | 'coUnits'>): UnitNames =>
  Object.fromEntries([...(lead ? [lead] : []), ...coUnits].map(({ unit, unitName }) => [unit, unitName]))

const facts: Readonly<Record<string, (data: Entry['data'], units: UnitNames) => (string | null)[]>> = {
  dispatch: (data, units) => [told(units, data.unit)],
  accept: (data) => [told(urgencyWords, data.urgency)],
  refuse: (data) => [told(refusalReasonWords, data.reason)],
  contact: (data) => [told(contactWayWords, data.way), told(contactOutcomeWords, data.outcome)],
  settle: (data) => [told(outcomeWords, data.outcome)],
  answer: (data) => [data.rule === 'low-risk' ? '低风险事项自动核验' : null],
  rate: (data) => [told(solvedWords, data.solved), told(levelWords, data.level)],
  'call-back': (data) => [
    told(callbackOutcomeWords, data.outcome),
    told(solvedWords, data.solved),
    told(levelWords, data.level),
  ],
  'answer-at-once': (data) => [data.article ? '照知识库答复' : null],
}

const isBad = (entry: Entry): boolean =>
  entry.data.solved === 'no' || entry.data.level === 'unsatisfied' || entry.data.level === 'very-unsatisfied'

const late: readonly string[] = ['return', 'reject-settlement', 'reopen', 'rework']

export interface SaidEntry {
  readonly title: string
  readonly who: string
  readonly tone: 'plain' | 'ok' | 'late'
}

const sayWho = ({ who }: Entry): string => {
  if (who.role === 'rule') return sayRole(who.role)
  const capacity =
    who.role === 'requester' || who.role === 'filer' ? sayRole(who.role) : (who.unit ?? sayRole(who.role))
  return `${who.name} · ${capacity}`
}

/** A line of the history in staff's words: the step with its facts, and in which capacity somebody took it. */
export const sayEntry = (entry: Entry, units: UnitNames = {}): SaidEntry => {
  const said = (facts[entry.road]?.(entry.data, units) ?? []).filter((fact) => fact !== null)
  const title = wordOf(titles, entry.road) ?? '有了新进展'
  const tone = isBad(entry) || late.includes(entry.road) ? 'late' : entry.road === 'answer' ? 'ok' : 'plain'
  return { title: said.length > 0 ? `${title}：${said.join('，')}` : title, who: sayWho(entry), tone }
}

/** The letter and the matter stand on the page already: the history does not print them again. */
export const entryText = (entry: Entry, view: Pick<View, 'text' | 'settlement'>): string | undefined => {
  if (entry.text === null || entry.text === view.text) return undefined
  return (entry.road === 'settle' || entry.road === 'answer-at-once') && entry.text === view.settlement?.reply
    ? undefined
    : entry.text
}
