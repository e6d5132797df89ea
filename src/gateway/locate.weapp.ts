import Taro from '@tarojs/taro'
import type { Locator } from './locating'

export const locator: Locator = {
  verb: '在地图上选',
  async locate() {
    try {
      const { longitude, latitude, name, address } = await Taro.chooseLocation({})
      return { longitude: Number(longitude), latitude: Number(latitude), name: name || address || null }
    } catch {
      return null
    }
  },
}
