import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './title-bar.scss'

export interface TitleBarProps {
  title: string
  /** The heading is there for readers only. */
  hidden?: boolean
  onBack?: () => void
}

function goBack() {
  if (Taro.getCurrentPages().length > 1) return Taro.navigateBack()
  return Taro.reLaunch({ url: '/' })
}

/** The web app's own title bar; in WeChat the phone draws one. */
export function TitleBar({ title, hidden, onBack }: TitleBarProps) {
  useEffect(() => {
    document.title = title === '邻声' ? title : `${title} · 邻声`
  }, [title])
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
