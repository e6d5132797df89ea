import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { Dots } from '../../ui/dots'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { factsOfView, type View } from './facts'
import { sentence, sinceWhen } from './sentence'

/** Where it is now: one sentence, large; since when, and what comes next. */
export function Stand({ view, now }: { view: View; now: number }) {
  const facts = factsOfView(view)
  const { text, next, late, done, left, step } = sentence(facts, now)
  const since = sinceWhen(facts, now)
  return (
    <Card tone={late ? 'brand' : 'plain'}>
      <Words size="title" heading={2}>
        {text}
      </Words>
      <Stack gap={1}>
        {since && (
          <Words size="small" tone="soft">
            {since}
          </Words>
        )}
        {next && <Words tone="soft">{next}</Words>}
      </Stack>
      {left ? (
        <Stack row>
          <Badge>{step}</Badge>
        </Stack>
      ) : (
        <Dots done={done} label={step} late={late} />
      )}
    </Card>
  )
}
