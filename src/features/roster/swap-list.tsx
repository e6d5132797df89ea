import { useCallback } from 'react'
import { call } from '../../gateway/call'
import { useStep } from '../../forms/use-step'
import { RoadRefusal } from '../../forms/road-refusal'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Section } from '../../ui/section'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { roadWords } from '../../words/swap'
import { sayRange } from './say'
import type { Swap } from './view'

interface SwapListProps {
  readonly swaps: readonly Swap[]
  readonly now: number
  readonly onChanged: (text: string) => Promise<void>
}

/** What one operator asked of another, until it is answered. */
export function SwapList({ swaps, now, onChanged }: SwapListProps) {
  if (swaps.length === 0) return null
  return (
    <Section title="换班">
      <Stack gap={3}>
        {swaps.map((swap) => (
          <OneSwap key={swap.id} swap={swap} now={now} onChanged={onChanged} />
        ))}
      </Stack>
    </Section>
  )
}

type Road = 'accept-swap' | 'decline-swap' | 'withdraw-swap'
const roads: readonly Road[] = ['accept-swap', 'decline-swap', 'withdraw-swap']
const doneWords: Readonly<Record<Road, string>> = {
  'accept-swap': '换好了',
  'decline-swap': '已经回复不换',
  'withdraw-swap': '已经收回',
}

function OneSwap({ swap, now, onChanged }: { swap: Swap; now: number; onChanged: (text: string) => Promise<void> }) {
  const same = useCallback(() => Promise.resolve(), [])
  const step = useStep(same)
  const take = async (road: Road) => {
    const done = await step.take(`${road}:${swap.version}`, (command) =>
      call('roster', road, { swap: swap.id, version: swap.version, command }),
    )
    if (done) await onChanged(doneWords[road])
  }
  const can = roads.filter((road) => swap.can.includes(road))
  return (
    <Card title={`${swap.asker.name}请${swap.other.name}换班`}>
      <Stack gap={2}>
        <Words>{`给出：${sayRange(swap.shift, now)}`}</Words>
        <Words>{swap.back ? `换回：${sayRange(swap.back, now)}` : '不换回来'}</Words>
        {swap.note && <Words tone="soft">{swap.note}</Words>}
        {can.length === 0 && (
          <Words size="small" tone="hint">
            等{swap.other.name}回复
          </Words>
        )}
        <RoadRefusal refusal={step.refusal} />
        <Stack row gap={2}>
          {can.map((road, n) => (
            <Button
              key={road}
              kind={n === 0 && road === 'accept-swap' ? 'main' : 'plain'}
              loading={step.busy}
              onPress={() => take(road)}
            >
              {roadWords[road]}
            </Button>
          ))}
        </Stack>
      </Stack>
    </Card>
  )
}
