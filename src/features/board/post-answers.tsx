import { Card } from '../../ui/card'
import { Letter } from '../../ui/letter'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { levelWords, solvedWords } from '../../words/rating'
import { sayDay } from '../../words/time'
import { ticketSentence } from './post-sentence'
import type { PostView } from './view'

/** What the office answered, in its name, and what became of the ticket. */
export function PostAnswers({ view, now }: { readonly view: PostView; readonly now: number }) {
  return (
    <Stack gap={3}>
      {view.answers.map((answer) => (
        <Letter key={answer.round} text={answer.text} name={answer.unit} time={sayDay(Date.parse(answer.at), now)} />
      ))}
      {view.ticket && (
        <Card title={`已转成工单 ${view.ticket.number}`}>
          <Words>{ticketSentence(view.ticket, now)}</Words>
          {view.ticket.answer && <Words tone="soft">{view.ticket.answer.text}</Words>}
        </Card>
      )}
      {view.ratings.map((rating) => (
        <Words key={rating.round} size="small" tone="soft">
          {`留言人评价：${solvedWords[rating.solved]}，${levelWords[rating.level]}${rating.words ? `。${rating.words}` : ''}`}
        </Words>
      ))}
    </Stack>
  )
}
