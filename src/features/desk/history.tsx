import { useNow } from '../../gateway/use-now'
import { Timeline } from '../../ui/timeline'
import { sayTime } from '../../words/time'
import { Block } from '../../forms/block'
import { entryText, sayEntry, unitNames } from './say-entry'
import type { View as Ticket } from './view'

export function History({ view }: { readonly view: Ticket }) {
  const now = useNow()
  const units = unitNames(view)
  const items = [...view.entries].reverse().map((entry) => {
    const { title, who, tone } = sayEntry(entry, units)
    const time = sayTime(Date.parse(entry.at), now)
    return {
      id: String(entry.seq),
      title,
      who,
      tone,
      time,
      text: entryText(entry, view),
      note: entry.note ?? undefined,
    }
  })
  return (
    <Block title="流转记录">
      <Timeline items={items} />
    </Block>
  )
}
