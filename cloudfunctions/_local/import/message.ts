import { textLimits } from '../../../src/contract/field'
import { HOUR } from '../../../src/domain/calendar/china-time'
import { tidy } from '../../../src/domain/text/tidy'

/** One letter with its answer, fit to be taken. Times are epoch ms. */
export interface Message {
  readonly id: string
  readonly writer: string
  readonly text: string
  readonly askedAt: number
  readonly reply: string
  readonly answeredAt: number
}

export const rowProblems = {
  'no-id': '没有编号 no id',
  'bad-time': '提问时间看不懂 the time of the question is no time',
  'bad-reply-time': '答复时间看不懂 the time of the answer is no time',
  'reply-before-question': '答复早于提问 answered before it was asked',
  'in-the-future': '时间在将来 a time that has not come',
  'empty-text': '没有正文 nothing was asked',
  'empty-reply': '没有答复 nothing was answered',
  'text-too-long': '正文太长 the question is too long',
  'reply-too-long': '答复太长 the answer is too long',
  'same-id-twice': '编号重复 the same id again in this file',
  'bad-csv': '不是一行 CSV not a row of CSV',
} as const

export type RowProblem = keyof typeof rowProblems

/** The contract wants ten characters of an answer; a shorter one is quoted as what it is. */
const SHORTEST_REPLY = 10
const quoted = (reply: string) => (reply.length < SHORTEST_REPLY ? `原答复全文如下：${reply}` : reply)

export function messageOf(fields: Readonly<Record<string, string>>, now: number): Message | RowProblem {
  const of = (name: string) => tidy(fields[name] ?? '')
  const id = of('id')
  const text = [of('title'), of('detail')].filter((part) => part !== '').join('\n\n')
  const askedAt = momentOf(of('time'))
  const answeredAt = momentOf(of('reply_time'))
  const reply = of('reply')
  if (id === '') return 'no-id'
  if (askedAt === null) return 'bad-time'
  if (answeredAt === null) return 'bad-reply-time'
  if (answeredAt < askedAt) return 'reply-before-question'
  if (answeredAt > now) return 'in-the-future'
  if (text === '') return 'empty-text'
  if (reply === '') return 'empty-reply'
  if (text.length > textLimits.matter) return 'text-too-long'
  if (reply.length > textLimits.reply) return 'reply-too-long'
  return { id, writer: of('user_id') || id, text, askedAt, reply: quoted(reply), answeredAt }
}

/** `2019-04-25 09:32:09` or `2019/4/25 9:32`, by the clock in China; null for anything that is no moment (2019-02-30). */
export function momentOf(typed: string): number | null {
  const found = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[ T](\d{1,2}):(\d{1,2})(?::(\d{1,2}))?$/.exec(typed)
  if (!found) return null
  const [year, month, day, hour, minute, second] = found.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const shown = new Date(Date.UTC(year, month - 1, day, hour, minute, second || 0))
  const isReal =
    shown.getUTCMonth() === month - 1 && shown.getUTCDate() === day && hour < 24 && minute < 60 && (second || 0) < 60
  return isReal && year >= 1949 ? shown.getTime() - 8 * HOUR : null
}
