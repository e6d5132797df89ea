import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useContext } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Pressable } from './pressable'
import { TabsContext } from './tabs-context'
import './tab-bar.scss'

/** The web's bar between the main pages: below on a phone, on top at a desk. In WeChat the phone draws its own. */
export function TabBar() {
  const tabs = useContext(TabsContext)
  const { path } = useRouter()
  return (
    <View className="ls-tab-bar" {...aria({ role: 'navigation', label: '主要页面' })}>
      <View className="ls-tab-bar__line">
        {tabs.map((tab) => {
          const here = path.includes(tab.path)
          return (
            <Pressable
              key={tab.path}
              role="link"
              className={classNames('ls-tab-bar__one', here && 'ls-tab-bar__one--on')}
              label={here ? `${tab.label}，当前页` : undefined}
              onPress={() => (here ? undefined : Taro.switchTab({ url: `/${tab.path}` }))}
            >
              <Icon name={tab.icon} />
              <View>{tab.label}</View>
            </Pressable>
          )
        })}
      </View>
    </View>
  )
}
