import type { Item } from '../../gateway/use-pages'
import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { Deadline } from '../../ui/deadline'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { sayAwaited, sayNoun } from '../../words/telling'
import { sayLeft } from '../../words/time'

const SOON = 4 * 3_600_000

interface AwaitedCardProps {
  matter: Item<'inbox', 'awaiting'>
  now: number
  onOpen: (() => unknown) | undefined
}

/** One matter that waits for me: what I am to do, what it is, and the time left. */
export function AwaitedCard({ matter, now, onOpen }: AwaitedCardProps) {
  const due = matter.due === null ? null : Date.parse(matter.due)
  return (
    <Card onPress={onOpen}>
      <Stack row between gap={3}>
        <Words strong>{sayAwaited(matter.noun, matter.as, matter.state)}</Words>
        {due !== null && (
          <Deadline tone={due <= now ? 'late' : due - now < SOON ? 'soon' : 'calm'} text={sayLeft(due, now)} />
        )}
      </Stack>
      {matter.text !== '' && <Words lines={2}>{matter.text}</Words>}
      <Stack row between gap={3}>
        <Words size="hint" tone="hint">
          {[matter.area?.name, matter.place].filter(Boolean).join(' · ') || matter.number}
        </Words>
        {matter.urgency === 'life' ? <Badge tone="brand">生命财产</Badge> : <Badge>{sayNoun(matter.noun)}</Badge>}
      </Stack>
    </Card>
  )
}
