import { done } from '../../src/domain/result'
import type { Facts, RoadInput } from '../../src/domain/ticket/roads'
import type { Plan } from '../_matter/take'
import type { AtOnce } from '../_matter/ticket-desk'
import type { TicketAction } from './action'
import { take } from './take'

/** The answer, and the article and version that it was read from. */
export const planOf = (
  said: Pick<AtOnce, 'reply' | 'article' | 'note'>,
  at: number,
): Plan<RoadInput['answer-at-once'], Facts> => ({
  input: {},
  columns: { answered_at: new Date(at) },
  words: { text: said.reply, note: said.note, data: { article: said.article } },
})

/** A consultation, answered while the caller is on the line. */
export const answerAtOnce: TicketAction<'answer-at-once'> = (call, said) =>
  take(call, 'answer-at-once', said, () => done(planOf(said, call.at)))
