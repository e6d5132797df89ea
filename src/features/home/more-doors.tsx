import { View } from '@tarojs/components'
import { Icon } from '../../ui/icon'
import type { IconName } from '../../ui/icon-names'
import { Pressable } from '../../ui/pressable'
import './more-doors.scss'

export interface Door {
  readonly path: string
  readonly label: string
  /** What one does there, in a few signs. */
  readonly hint: string
  readonly icon: IconName
}

/** The quieter doors, under the two main ones: to write to the secretary, to speak up, to lend a hand. */
export function MoreDoors({ doors, onOpen }: { doors: readonly Door[]; onOpen: (path: string) => unknown }) {
  if (doors.length === 0) return null
  return (
    <View className="more-doors">
      {doors.map((door) => (
        <Pressable key={door.path} className="more-doors__one" label={door.label} onPress={() => onOpen(door.path)}>
          <Icon name={door.icon} />
          <View className="more-doors__word">{door.label}</View>
          <View className="more-doors__hint">{door.hint}</View>
        </Pressable>
      ))}
    </View>
  )
}
