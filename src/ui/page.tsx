import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

export interface PageProps {
  title?: string
}

export function Page({ title, children }: PropsWithChildren<PageProps>) {
  return (
    <View className="ls">
      {title}
      {children}
    </View>
  )
}
