import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { useWide } from './wide'
import './two-pane.scss'

export interface TwoPaneProps {
  list: ReactNode
  detail: ReactNode
  /** On a phone, where one of the two fits: the detail instead of the list. */
  picked: boolean
  /** A short list beside much detail: the desk of a telephone. */
  narrow?: boolean
  listLabel: string
  detailLabel: string
}

// Each pane scrolls by itself, so the keyboard must be able to stand in it.
const focusable = process.env.TARO_ENV === 'weapp' ? {} : { tabIndex: 0 }

/** A list and what is picked from it: side by side at a desk, each scrolling by itself; one after the other on a phone. */
export function TwoPane({ list, detail, picked, narrow, listLabel, detailLabel }: TwoPaneProps) {
  const wide = useWide()
  return (
    <View className={classNames('ls-panes', wide && 'ls-panes--wide', wide && narrow && 'ls-panes--narrow')}>
      {(wide || !picked) && (
        <View className="ls-panes__list" {...aria({ role: 'region', label: listLabel })} {...focusable}>
          <View className="ls-panes__stack">{list}</View>
        </View>
      )}
      {(wide || picked) && (
        <View className="ls-panes__detail" {...aria({ role: 'region', label: detailLabel })} {...focusable}>
          <View className="ls-panes__stack">{detail}</View>
        </View>
      )}
    </View>
  )
}
