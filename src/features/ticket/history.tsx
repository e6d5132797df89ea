import { useState } from 'react'
import { Button } from '../../ui/button'
import { Stack } from '../../ui/stack'
import { Timeline } from '../../ui/timeline'
import { sayTime } from '../../words/time'
import { sayEntry, sayWho } from './entry-words'
import type { View } from './facts'

const FIRST = 12

/** What happened so far, the newest first; the long tail behind a button. */
export function History({ view, now }: { view: View; now: number }) {
  const [all, showAll] = useState(false)
  const newest = [...view.entries].sort((one, other) => other.seq - one.seq)
  const shown = all ? newest : newest.slice(0, FIRST)
  return (
    <Stack gap={3}>
      <Timeline
        items={shown.map((entry) => ({
          id: String(entry.seq),
          title: sayEntry(entry, view.lead),
          time: sayTime(Date.parse(entry.at), now),
          who: sayWho(entry, view),
          // The answer stands above as a letter; it is not said twice.
          text: entry.road === 'settle' ? undefined : (entry.text ?? undefined),
        }))}
      />
      {shown.length < newest.length && (
        <Button kind="quiet" onPress={() => showAll(true)}>
          {`再看更早的 ${newest.length - shown.length} 条`}
        </Button>
      )}
    </Stack>
  )
}
