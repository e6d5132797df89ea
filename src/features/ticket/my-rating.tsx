import { Card } from '../../ui/card'
import { Words } from '../../ui/words'
import { levelWords, solvedWords } from '../../words/rating'
import { sayTime } from '../../words/time'
import type { View } from './facts'

/** What the resident said of it. Theirs alone, and it stays. */
export function MyRating({ view, now }: { view: View; now: number }) {
  const { rating } = view
  if (!rating) return null
  return (
    <Card title={view.relation === 'requester' ? '您的评价' : '本人的评价'}>
      <Words>{`${solvedWords[rating.solved]}，${levelWords[rating.level]}`}</Words>
      {rating.words && <Words tone="soft">{rating.words}</Words>}
      <Words size="small" tone="hint">
        {sayTime(Date.parse(rating.at), now)}
      </Words>
    </Card>
  )
}
