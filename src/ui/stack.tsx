import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import './stack.scss'

export interface StackProps {
  /** Step of the space scale: 4 8 12 16 24 32. */
  gap?: 1 | 2 | 3 | 4 | 5 | 6
  row?: boolean
  /** A row breaks into lines unless its ends are held apart. */
  wrap?: boolean
  between?: boolean
  className?: string
  children: ReactNode
}

export function Stack({
  gap = 3,
  row,
  between,
  wrap = row === true && between !== true,
  className,
  children,
}: StackProps) {
  const names = classNames(
    'ls-stack',
    `ls-stack--${gap}`,
    row && 'ls-stack--row',
    wrap && 'ls-stack--wrap',
    between && 'ls-stack--between',
    className,
  )
  return <View className={names}>{children}</View>
}
