import { Section } from '../../ui/section'
import { Timeline } from '../../ui/timeline'
import { sayTime } from '../../words/time'
import { sayRoad, sayWho } from './say'
import type { Entry } from './view'

/** What both sides did, the newest first. */
export function History({ entries, now }: { readonly entries: readonly Entry[]; readonly now: number }) {
  if (entries.length === 0) return null
  return (
    <Section title="经过">
      <Timeline
        items={[...entries]
          .sort((one, other) => other.seq - one.seq)
          .map((entry) => ({
            id: String(entry.seq),
            title: sayRoad(entry.road),
            time: sayTime(Date.parse(entry.at), now),
            who: sayWho(entry),
            text: entry.text ?? undefined,
          }))}
      />
    </Section>
  )
}
