import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useContext } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Pressable } from './pressable'
import { TabsContext } from './tabs-context'
import './title-bar.scss'

export interface TitleBarProps {
  title: string
  /** The heading is there for readers only. */
  hidden?: boolean
  onBack?: () => void
}

/** The web app's own title bar; in WeChat the phone draws one. */
export function TitleBar({ title, hidden, onBack }: TitleBarProps) {
  const [home] = useContext(TabsContext)
  // Whoever came in by a link has no page behind this one: for them back is home.
  const goBack = () => {
    if (Taro.getCurrentPages().length > 1) return Taro.navigateBack()
    return Taro.switchTab({ url: `/${home?.path ?? ''}` })
  }
  return (
    <View className={classNames('ls-title-bar', hidden && 'ls-title-bar--hidden')} {...aria({ role: 'banner' })}>
      <View className="ls-title-bar__line">
        {!hidden && (
          <Pressable className="ls-title-bar__back" label="返回" onPress={onBack ?? goBack}>
            <Icon name="back" />
          </Pressable>
        )}
        <View className="ls-title-bar__title" {...aria({ role: 'heading', level: 1 })}>
          {title}
        </View>
      </View>
    </View>
  )
}
