import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { Dots } from '../../ui/dots'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { sayTime } from '../../words/time'
import { factsOfCard, type Card as Matter } from './facts'
import { sentence } from './sentence'

interface MatterCardProps {
  matter: Matter
  now: number
  onOpen: () => unknown
}

/** One of my matters: what it is, where it is in one sentence, how far it has come. */
export function MatterCard({ matter, now, onOpen }: MatterCardProps) {
  const { text, late, done, left, step } = sentence(factsOfCard(matter), now)
  return (
    <Card onPress={onOpen}>
      <Words lines={1} size="small" tone="hint">
        {matter.mine ? matter.text : `替别人报：${matter.text}`}
      </Words>
      <Words strong tone={late ? 'brand' : 'ink'}>
        {text}
      </Words>
      <Stack row between gap={3}>
        {left ? <Badge>{step}</Badge> : <Dots done={done} label={step} late={late} />}
        <Words size="hint" tone="hint">
          {sayTime(Date.parse(matter.changedAt), now)}
        </Words>
      </Stack>
    </Card>
  )
}
