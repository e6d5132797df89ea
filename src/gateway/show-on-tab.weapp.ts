import Taro from '@tarojs/taro'

/** WeChat's own bar. It refuses on a page that has none: the next main page sets it. */
export const showOnTab = (index: number, number: string | undefined): void => {
  const done = number === undefined ? Taro.removeTabBarBadge({ index }) : Taro.setTabBarBadge({ index, text: number })
  void Promise.resolve(done).catch(() => undefined)
}
