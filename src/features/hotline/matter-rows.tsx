import { View } from '@tarojs/components'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'
import { Words } from '../../ui/words'
import { stateWords } from '../../words/ticket'
import { sayDay } from '../../words/time'
import type { Matter } from './view'

interface MatterRowsProps {
  readonly matters: readonly Matter[]
  readonly now: number
  readonly none: string
  readonly onOpen: (ticket: string) => unknown
}

const sayMatter = (matter: Matter, now: number): string =>
  [stateWords[matter.state], matter.place || matter.area?.name, sayDay(Date.parse(matter.createdAt), now)]
    .filter(Boolean)
    .join(' · ')

/** Tickets as somebody on the phone needs them: what it was about, where it stands. */
export function MatterRows({ matters, now, none, onOpen }: MatterRowsProps) {
  if (matters.length === 0)
    return (
      <Words size="small" tone="hint">
        {none}
      </Words>
    )
  return (
    <View>
      <RowList>
        {matters.map((matter) => (
          <ListRow
            key={matter.id}
            title={matter.text}
            text={sayMatter(matter, now)}
            onPress={() => onOpen(matter.id)}
          />
        ))}
      </RowList>
    </View>
  )
}
