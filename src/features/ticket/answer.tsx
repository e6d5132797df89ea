import type { ReactNode } from 'react'
import { Letter } from '../../ui/letter'
import { Badge } from '../../ui/badge'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { outcomeWords } from '../../words/ticket'
import { sayDay } from '../../words/time'
import type { View } from './facts'

const given: readonly View['state'][] = ['answered', 'callback', 'rework-review', 'closed']

/** Where it is done again: by the unit, or from the desk on when it was answered at once. */
const again: readonly View['state'][] = ['submitted', 'need-info', 'accepted', 'dispatched', 'handling']

/** An answer exists once a verifier has let it through; while it is done again the last one is kept for reading. */
export const hasAnswer = (view: View): boolean =>
  view.settlement !== null &&
  // A settlement of this round that a verifier sent back was never an answer.
  (given.includes(view.state) || (again.includes(view.state) && view.settlement.round <= view.reworks))

export function Answer({ view, now, children }: { view: View; now: number; children?: ReactNode }) {
  const { settlement } = view
  if (!settlement || !hasAnswer(view)) return null
  return (
    <Stack gap={2}>
      <Stack row between>
        <Words size="title" heading={2}>
          {again.includes(view.state) ? '上一次的答复' : '答复'}
        </Words>
        <Badge tone={settlement.outcome === 'fixed' ? 'ok' : 'info'}>{outcomeWords[settlement.outcome]}</Badge>
      </Stack>
      <Letter
        greeting={`${view.requester.name}：`}
        text={settlement.reply}
        name={settlement.person}
        office={settlement.unit}
        time={sayDay(Date.parse(settlement.at), now)}
      >
        {children}
      </Letter>
    </Stack>
  )
}
