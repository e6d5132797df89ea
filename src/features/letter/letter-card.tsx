import { Card } from '../../ui/card'
import { Dots } from '../../ui/dots'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { sayTime } from '../../words/time'
import { letterSentence } from './letter-sentence'
import type { LetterCard as Letter } from './view'

interface LetterCardProps {
  readonly letter: Letter
  readonly now: number
  readonly onOpen: (id: string) => unknown
}

/** One of my letters: what it said, where it is in one sentence. */
export function LetterCard({ letter, now, onOpen }: LetterCardProps) {
  const { text, late, done, step } = letterSentence(letter, now)
  return (
    <Card onPress={() => onOpen(letter.id)}>
      <Words lines={1} size="small" tone="hint">
        {letter.text}
      </Words>
      <Words strong tone={late ? 'brand' : 'ink'}>
        {text}
      </Words>
      <Stack row between gap={3}>
        <Dots done={done} label={step} late={late} />
        <Words size="hint" tone="hint">
          {sayTime(Date.parse(letter.changedAt), now)}
        </Words>
      </Stack>
    </Card>
  )
}
