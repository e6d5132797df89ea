import { randomBytes } from 'node:crypto'
import { type Bag, type Fn, isFn } from '../realm'
import { asyncApi, Own, Refused } from './api'
import type { Host } from './host'

const heard = [
  ...[
    'AppShow',
    'AppHide',
    'Error',
    'UnhandledRejection',
    'PageNotFound',
    'ThemeChange',
    'NetworkStatusChange',
    'NetworkWeakChange',
  ],
  ...[
    'WindowResize',
    'KeyboardHeightChange',
    'MemoryWarning',
    'NeedPrivacyAuthorization',
    'UserCaptureScreen',
    'CopyUrl',
    'LazyLoadError',
  ],
]

/** Facts about this phone and its system, and the small things it can do. */
export function phone(host: Host): Bag {
  const { width, height, fontScale, platform } = host.settings
  const bar = platform === 'ios' ? 44 : 24
  const inside = { top: bar, left: 0, right: width, bottom: height - 34, width, height: height - bar - 34 }
  const windowInfo = {
    pixelRatio: 3,
    screenWidth: width,
    screenHeight: height,
    windowWidth: width,
    windowHeight: height - bar - 44,
    screenTop: bar + 44,
    statusBarHeight: bar,
    safeArea: inside,
  }
  const deviceInfo = {
    brand: platform === 'ios' ? 'iPhone' : 'HUAWEI',
    model: 'harness',
    system: platform === 'ios' ? 'iOS 16.0' : 'Android 12',
    platform,
    abi: 'arm64',
    benchmarkLevel: 20,
    memorySize: 4096,
  }
  const baseInfo = {
    SDKVersion: '3.8.0',
    version: '8.0.50',
    language: 'zh_CN',
    theme: 'light',
    fontSizeSetting: 16 * fontScale,
    fontSizeScaleFactor: fontScale,
    enableDebug: false,
    host: { env: 'WeChat' },
  }
  const system = { bluetoothEnabled: false, locationEnabled: true, wifiEnabled: true, deviceOrientation: 'portrait' }
  const launch = () => host.settings.launch ?? { path: host.files.pages[0] ?? '', query: {}, scene: 1001 }
  const fact =
    (value: () => unknown): Fn =>
    () =>
      host.realm.adopt(value())
  const whole = () => ({ ...windowInfo, ...deviceInfo, ...baseInfo, ...system })
  const done = (name: string, work: (options: Bag) => unknown = () => undefined) =>
    [name, asyncApi(host, name, work)] as const
  const pair = (name: string): [string, Fn][] => [
    [`on${name}`, (listener) => void (isFn(listener) && ears(host, name).add(listener))],
    [`off${name}`, (listener) => void (isFn(listener) ? ears(host, name).delete(listener) : ears(host, name).clear())],
  ]

  return {
    getSystemInfoSync: fact(whole),
    getWindowInfo: fact(() => windowInfo),
    getDeviceInfo: fact(() => deviceInfo),
    getAppBaseInfo: fact(() => baseInfo),
    getSystemSetting: fact(() => system),
    getAppAuthorizeSetting: fact(() => ({
      locationAuthorized: 'authorized',
      cameraAuthorized: 'authorized',
      albumAuthorized: 'authorized',
    })),
    getMenuButtonBoundingClientRect: fact(() => ({
      top: bar + 4,
      bottom: bar + 36,
      left: width - 97,
      right: width - 10,
      width: 87,
      height: 32,
    })),
    getAccountInfoSync: fact(() => ({
      miniProgram: { appId: 'touristappid', envVersion: 'release', version: '1.0.0' },
    })),
    getLaunchOptionsSync: fact(launch),
    getEnterOptionsSync: fact(launch),
    canIUse: () => true,
    env: host.realm.adopt({ USER_DATA_PATH: 'wxfile://usr' }),
    nextTick: (work: unknown) => void (isFn(work) && host.clock.set(() => void host.problems.guard(() => work()), 0)),
    getUpdateManager: () =>
      host.realm.bag({
        onCheckForUpdate: () => undefined,
        onUpdateReady: () => undefined,
        onUpdateFailed: () => undefined,
        applyUpdate: () => undefined,
      }),
    getRealtimeLogManager: () => quietLog(host),
    getLogManager: () => quietLog(host),
    reportEvent: () => undefined,
    getRandomValues: asyncApi(host, 'getRandomValues', (options) => randomValues(host, Number(options.length))),
    ...Object.fromEntries([
      ...heard.flatMap(pair),
      done('getSystemInfo', whole),
      done('getSystemInfoAsync', whole),
      done('getNetworkType', () => ({
        networkType: host.network === 'none' ? 'none' : 'wifi',
        isConnected: host.network !== 'none',
      })),
      done('makePhoneCall', (options) => {
        if (!/^[\d-]{3,}$/.test(String(options.phoneNumber))) throw new Refused('parameter error: phoneNumber')
      }),
      done('setClipboardData', (options) => void (host.clipboard = String(options.data))),
      done('getClipboardData', () => ({ data: host.clipboard })),
      done('vibrateShort'),
      done('vibrateLong'),
      done('login', () => ({ code: 'harness-login-code' })),
      done('checkSession'),
      ...['request', 'uploadFile', 'downloadFile', 'connectSocket'].map((name) =>
        done(name, (options) => {
          host.problems.add('wechat', `wx.${name} to ${String(options.url)}: this product speaks through wx.cloud only`)
          throw new Refused('url not in domain list')
        }),
      ),
    ]),
  }
}

function ears(host: Host, event: string): Set<Fn> {
  const set = host.listeners.get(event) ?? new Set<Fn>()
  host.listeners.set(event, set)
  return set
}

function quietLog(host: Host): Bag {
  return host.realm.bag(
    Object.fromEntries(
      ['debug', 'info', 'log', 'warn', 'error', 'setFilterMsg', 'addFilterMsg'].map((name) => [name, () => undefined]),
    ),
  )
}

function randomValues(host: Host, length: number): Own {
  if (!(length > 0 && length <= 1_048_576)) throw new Refused('invalid length')
  return new Own(host.realm.bag({ randomValues: host.realm.bytes(randomBytes(length)) }))
}
