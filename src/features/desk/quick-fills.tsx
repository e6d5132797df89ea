import { View } from '@tarojs/components'
import { Pressable } from '../../ui/pressable'
import './quick-fills.scss'

interface QuickFillsProps {
  readonly label: string
  readonly fills: readonly { readonly label: string; readonly text: string }[]
  readonly onPick: (text: string) => void
}

/** What is written every day, one tap away; it goes into the box, where it can be changed. */
export function QuickFills({ label, fills, onPick }: QuickFillsProps) {
  return (
    <View className="desk-fills">
      <View className="desk-fills__label">{label}</View>
      {fills.map((fill) => (
        <Pressable key={fill.label} className="desk-fills__one" onPress={() => onPick(fill.text)}>
          {fill.label}
        </Pressable>
      ))}
    </View>
  )
}
