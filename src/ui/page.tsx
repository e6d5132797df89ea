import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, type CSSProperties, type PropsWithChildren, type ReactNode } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { useDisplay } from './display'
import { TabBar } from './tab-bar'
import { TitleBar } from './title-bar'
import './page.scss'

export interface PageProps {
  /** Names the page: shown in the title bar (in WeChat its own bar says it) and read as its first heading. */
  title: string
  /** A page of the tab bar: no title bar, nothing to go back to. */
  tab?: boolean
  /** `read` is one column for reading, `wide` is for tables and two panes at a desk. */
  width?: 'read' | 'wide'
  /** Above everything: a NoticeBar. */
  notice?: ReactNode
  /** At the thumb, always in sight: an ActionBar or one Button. */
  bottom?: ReactNode
  onBack?: () => void
}

const web = process.env.TARO_ENV !== 'weapp'

/** The root of every page: its ground, its size of type, and where things stand on it. */
export function Page({ title, tab, width = 'read', notice, bottom, onBack, children }: PropsWithChildren<PageProps>) {
  const { elder, scale } = useDisplay()
  const style = scale === 1 ? {} : ({ '--ls-scale': String(scale) } as CSSProperties)
  // WeChat's bar and the browser's tab say it too, for a page whose title is known only when its matter is.
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title })
  }, [title])
  const footed = Boolean(bottom) || (web && tab === true)
  const names = classNames(
    'ls',
    web && 'ls-web',
    elder && 'ls-elder',
    'ls-page',
    `ls-page--${width}`,
    footed && 'ls-page--footed',
  )
  return (
    <View className={names} style={style}>
      {web && <TitleBar title={title} hidden={tab === true} onBack={onBack} />}
      {notice}
      <View className="ls-page__body" {...aria({ role: 'main' })}>
        {children}
      </View>
      {bottom && (
        <View className="ls-page__bottom" {...aria({ role: 'region', label: '操作' })}>
          <View className="ls-page__thumb">{bottom}</View>
        </View>
      )}
      {web && tab && <TabBar />}
    </View>
  )
}
