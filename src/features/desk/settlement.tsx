import { useNow } from '../../gateway/use-now'
import { Badge } from '../../ui/badge'
import { Letter } from '../../ui/letter'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { levelWords, solvedWords } from '../../words/rating'
import { outcomeWords } from '../../words/ticket'
import { sayTime } from '../../words/time'
import { Block } from '../../forms/block'
import { sayAttempt } from './say-attempts'
import { awaitsKey } from './say-standing'
import type { View as Ticket } from './view'

/** The answer as the resident reads it, and what they said to it. */
export function Settlement({ view }: { readonly view: Ticket }) {
  const now = useNow()
  const { settlement, rating, attempts } = view
  if (!settlement) return null
  const key = awaitsKey(view) ? <Badge tone="warn">等督导员会签</Badge> : <Badge tone="ok">督导员已会签</Badge>
  return (
    <Block
      title={settlement.round > 1 ? `第 ${settlement.round} 次答复` : '答复'}
      aside={awaitsKey(view) || settlement.keyed ? key : undefined}
    >
      <Letter
        text={settlement.reply}
        name={settlement.person}
        office={settlement.unit}
        time={sayTime(Date.parse(settlement.at), now)}
      >
        <Stack row>
          <Badge tone={settlement.outcome === 'fixed' ? 'ok' : 'info'}>{outcomeWords[settlement.outcome]}</Badge>
        </Stack>
      </Letter>
      {rating && <Words strong>{`居民评价：${solvedWords[rating.solved]}，${levelWords[rating.level]}`}</Words>}
      {rating?.words && <Words tone="soft">{rating.words}</Words>}
      {attempts.map((attempt) => (
        <Words key={attempt.at} size="small" tone="soft">
          {`回访 ${sayAttempt(attempt, now)}`}
        </Words>
      ))}
    </Block>
  )
}
