import { View } from '@tarojs/components'
import { chinaParts } from '../../domain/calendar/china-time'
import { Icon } from '../../ui/icon'
import { Pressable } from '../../ui/pressable'
import { Words } from '../../ui/words'
import { ElderSwitch } from './elder-switch'
import './greeting.scss'

const hello = (now: number): string => {
  const { hour } = chinaParts(now)
  if (hour < 5) return '夜深了'
  if (hour < 11) return '早上好'
  if (hour < 13) return '中午好'
  return hour < 18 ? '下午好' : '晚上好'
}

interface GreetingProps {
  /** Null while it is not known. */
  name: string | null
  community: string | null
  now: number
  onCommunity: () => unknown
}

/** Whose house this is: the community's name, and the person's. */
export function Greeting({ name, community, now, onCommunity }: GreetingProps) {
  return (
    <View className="home-greeting">
      <View className="home-greeting__words">
        <Pressable className="home-greeting__place" onPress={onCommunity}>
          <Icon name="pin" />
          <View className="home-greeting__name">{community ?? '选一下您住的社区'}</View>
          <Icon name="chevron" size="small" />
        </Pressable>
        <Words tone="soft">{name ? `${name}，${hello(now)}` : hello(now)}</Words>
      </View>
      <ElderSwitch />
    </View>
  )
}
