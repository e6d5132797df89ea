import { View } from '@tarojs/components'
import { useState } from 'react'
import { Choice } from '../../ui/choice'
import { Icon } from '../../ui/icon'
import { Pressable } from '../../ui/pressable'
import { Sheet } from '../../ui/sheet'
import type { Hat } from './hat'
import './hat-picker.scss'

interface HatPickerProps {
  readonly hats: readonly Hat[]
  readonly hat: Hat
  readonly onWear: (id: string) => void
}

/** In which of my assignments I work now. */
export function HatPicker({ hats, hat, onWear }: HatPickerProps) {
  const [open, setOpen] = useState(false)
  if (hats.length < 2) return <View className="desk-hat desk-hat--only">{hat.label}</View>
  const wear = (id: string) => {
    setOpen(false)
    onWear(id)
  }
  return (
    <>
      <Pressable className="desk-hat" label={`现在的岗位：${hat.label}，点这里换`} onPress={() => setOpen(true)}>
        <View className="desk-hat__face">
          <View>{hat.label}</View>
          <Icon name="down" size="small" />
        </View>
      </Pressable>
      <Sheet open={open} title="换一个岗位" onClose={() => setOpen(false)}>
        <Choice
          label="岗位"
          options={hats.map(({ id, label }) => ({ value: id, label }))}
          value={hat.id}
          onChange={wear}
        />
      </Sheet>
    </>
  )
}
