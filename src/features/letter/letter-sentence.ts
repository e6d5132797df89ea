import { levelWords } from '../../words/letter'
import { sayDay, sayDue, spaced } from '../../words/time'
import type { LetterCard } from './view'

export interface Sentence {
  /** Who has it, by when, and what comes next. */
  readonly text: string
  readonly late: boolean
  /** Steps of four that are done: sent, acknowledged, answered, rated. */
  readonly done: 1 | 2 | 3 | 4
  readonly step: string
}

type Said = Pick<LetterCard, 'state' | 'level' | 'office' | 'due' | 'asked' | 'ending' | 'rounds'>

const steps = { received: 1, assigned: 2, answered: 3, rated: 4, closed: 4, withdrawn: 1 } as const

const who = ({ level, office }: Said): string =>
  `${office?.name ?? ''}${office ? '的' : ''}${levelWords[level].slice(2)}`

/** One letter in one sentence for its writer. Epoch ms. */
export const letterSentence = (letter: Said, now: number): Sentence => {
  const due = letter.due === null ? null : Date.parse(letter.due)
  const late = due !== null && due < now && (letter.state === 'received' || letter.state === 'assigned')
  const by = due === null ? '' : `，最晚 ${sayDue(due, now)}`
  const base = { late, done: steps[letter.state] }
  if (letter.asked) return { ...base, text: `${who(letter)}想请您补充几句，补充了接着办。`, step: '等您补充' }
  switch (letter.state) {
    case 'received':
      return {
        ...base,
        text: late
          ? `${who(letter)}还没告诉您怎么处理，已经提醒上一级。`
          : spaced(`信已经送到${who(letter)}手里${by}告诉您怎么处理。`),
        step: '已送达',
      }
    case 'assigned':
      return {
        ...base,
        text: late
          ? `${who(letter)}答复晚了，已经提醒上一级。`
          : spaced(`${who(letter)}${letter.rounds > 0 ? '正在重新办' : '正在办'}${by}答复您。`),
        step: '正在办',
      }
    case 'answered':
      return { ...base, text: `${who(letter)}已经答复您。答得怎么样，请您说一句。`, step: '等您评价' }
    case 'rated':
      return { ...base, text: '您已经评价过了。还有话说，可以重新提出一次。', step: '已评价' }
    case 'closed':
      return {
        ...base,
        text: letter.ending === 'not-rated' ? '这封信已经答复办结，您没有评价。' : '这封信已经办结。',
        step: '已办结',
      }
    case 'withdrawn':
      return { ...base, text: '这封信您已经撤回。', step: '已撤回' }
  }
}

export const sayWritten = (createdAt: string, now: number): string => `${sayDay(Date.parse(createdAt), now)}写的`
