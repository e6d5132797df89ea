import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './row-list.scss'

/** Rows in one card, a hairline between them. */
export function RowList({ children }: { children: ReactNode }) {
  return <View className="ls-row-list">{children}</View>
}
