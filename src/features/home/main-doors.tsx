import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { host } from '../../words/host'
import { Icon } from '../../ui/icon'
import { Pressable } from '../../ui/pressable'
import './main-doors.scss'

/** The two doors in: write it, or say it. 报事 is the one big button of the page. */
export function MainDoors({ onSubmit }: { onSubmit: () => unknown }) {
  return (
    <View className="home-doors">
      <Pressable className="home-door home-door--main" label="报事" onPress={onSubmit}>
        <Icon name="edit" size="large" />
        <View className="home-door__word">报事</View>
        <View className="home-door__hint">写一句，拍张照</View>
      </Pressable>
      <Pressable
        className="home-door"
        label={`打热线 ${host.hotline}`}
        onPress={() => Taro.makePhoneCall({ phoneNumber: host.hotline })}
      >
        <Icon name="phone" size="large" />
        <View className="home-door__word">打热线</View>
        <View className="home-door__hint">{host.hotline}</View>
      </Pressable>
    </View>
  )
}
