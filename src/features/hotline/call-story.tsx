import { Block } from '../../forms/block'
import { Timeline } from '../../ui/timeline'
import { callRoadWords } from '../../words/hotline'
import { sayRole } from '../../words/person'
import { sayTime } from '../../words/time'
import { wordOf } from '../../words/word-of'
import type { CallView } from './view'

/** How it came: taken down by hand, or rung through by the call centre. */
const beginnings = { start: '来电', ring: '电话响了' } as const
const sayEntry = (road: string): string => wordOf<string>({ ...callRoadWords, ...beginnings }, road) ?? '有了变化'

/** What happened to the call so far, the newest first. */
export function CallStory({ view, now }: { readonly view: CallView; readonly now: number }) {
  const newest = [...view.entries].sort((one, other) => other.seq - one.seq)
  return (
    <Block title="这通来电的经过">
      <Timeline
        items={newest.map((entry) => ({
          id: String(entry.seq),
          title: sayEntry(entry.road),
          time: sayTime(Date.parse(entry.at), now),
          who: [entry.who.name, sayRole(entry.who.role)].filter(Boolean).join(' · '),
          note: entry.note ?? undefined,
        }))}
      />
    </Block>
  )
}
