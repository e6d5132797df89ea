import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, type ButtonKind } from './button'
import { RowList } from './row-list'
import { ListRow } from './list-row'
import { Sheet } from './sheet'
import './action-bar.scss'

export interface Action {
  id: string
  label: string
  kind?: ButtonKind
  onPress: () => unknown
  disabled?: boolean
}

export interface ActionBarProps {
  /** In order of worth; the first three that fit are seen. */
  actions: readonly Action[]
  /** One line above: why nothing more can be done here now. */
  note?: string
}

const VISIBLE = 3

/** What this person may do with what is on the page. More than three: two stay and the rest stand under 更多. */
export function ActionBar({ actions, note }: ActionBarProps) {
  const [open, setOpen] = useState(false)
  const shown = actions.length > VISIBLE ? actions.slice(0, VISIBLE - 1) : actions
  const rest = actions.slice(shown.length)
  return (
    <View className="ls-action-bar">
      {note && <View className="ls-action-bar__note">{note}</View>}
      <View className="ls-action-bar__line">
        {shown.map((action, index) => (
          <View key={action.id} className="ls-action-bar__one">
            <Button
              block
              kind={action.kind ?? (index === 0 ? 'main' : 'plain')}
              disabled={action.disabled}
              onPress={action.onPress}
            >
              {action.label}
            </Button>
          </View>
        ))}
        {rest.length > 0 && (
          <View className="ls-action-bar__more">
            <Button block kind="plain" expanded={open} onPress={() => setOpen(true)}>
              更多
            </Button>
          </View>
        )}
      </View>
      <Sheet open={open} title="更多" onClose={() => setOpen(false)}>
        <RowList>
          {rest.map((action) => (
            <ListRow
              key={action.id}
              title={action.label}
              more={false}
              onPress={() => {
                setOpen(false)
                return action.onPress()
              }}
            />
          ))}
        </RowList>
      </Sheet>
    </View>
  )
}
