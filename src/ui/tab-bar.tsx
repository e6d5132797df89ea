import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useContext } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Pressable } from './pressable'
import { TabsContext, type TabPage } from './tabs-context'
import './tab-bar.scss'

const say = ({ label, number }: TabPage, here: boolean): string | undefined =>
  here || number ? [label, here && '当前页', number && `${number} 件`].filter(Boolean).join('，') : undefined

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
              label={say(tab, here)}
              onPress={() => (here ? undefined : Taro.switchTab({ url: `/${tab.path}` }))}
            >
              <Icon name={tab.icon} />
              <View className="ls-tab-bar__label">
                {tab.label}
                {tab.number && <View className="ls-tab-bar__number">{tab.number}</View>}
              </View>
            </Pressable>
          )
        })}
      </View>
    </View>
  )
}
