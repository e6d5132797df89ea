import Taro from '@tarojs/taro'

/** Rings a number. Whoever puts the phone down again before it rings has changed their mind, and nothing went wrong. */
export const callPhone = (phoneNumber: string): Promise<unknown> =>
  Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
