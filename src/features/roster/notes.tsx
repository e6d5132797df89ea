import { useCall } from '../../gateway/use-call'
import { Section } from '../../ui/section'
import { Timeline } from '../../ui/timeline'
import { Words } from '../../ui/words'
import { sayTime } from '../../words/time'

const SHOWN = 10

/** The last notes between shifts, newest first. */
export function Notes({ now }: { now: number }) {
  const { data } = useCall('roster', 'notes', {})
  if (!data || data.notes.length === 0) return null
  return (
    <Section title="交接班记录">
      <Timeline
        items={data.notes.slice(0, SHOWN).map((note) => ({
          id: note.id,
          title: note.text ?? '没有遗留',
          time: sayTime(Date.parse(note.at), now),
          who: note.taken ? `${note.person.name}交，${note.taken.person.name}接` : `${note.person.name}交，还没有人接`,
          tone: note.taken ? 'plain' : 'late',
          extra: note.open > 0 && <Words size="small">{`没办结的来电 ${note.open} 件`}</Words>,
        }))}
      />
    </Section>
  )
}
