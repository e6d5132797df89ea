import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { spaced, sayDue } from '../../words/time'
import type { Made } from './view'

interface MadeNoteProps {
  readonly made: Made
  readonly now: number
  readonly onOpen: (ticket: string) => unknown
  readonly onNext: () => unknown
}

/** What to tell the caller before the phone goes down: the number, and by when somebody takes it up. */
export function MadeNote({ made, now, onOpen, onNext }: MadeNoteProps) {
  const { ticket } = made
  return (
    <Card tone="ok" title={made.state === 'answered' ? '已当场答复，记成一件办结的咨询' : '已登记成单'}>
      <Words strong>{`告诉对方：单号 ${ticket.number}`}</Words>
      <Words tone="soft">
        {ticket.due === null
          ? '对方绑定了号码的，会收到评价的邀请；没有绑定的，按比例回访。'
          : spaced(`最晚 ${sayDue(Date.parse(ticket.due), now)}有人受理，办完请对方评价。`)}
      </Words>
      <Stack row gap={2}>
        <Button kind="main" onPress={onNext}>
          接下一通
        </Button>
        <Button onPress={() => onOpen(ticket.id)}>看这张单</Button>
      </Stack>
    </Card>
  )
}
