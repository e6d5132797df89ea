import type { Bag } from '../realm'
import { asyncApi, nextAnswer, Refused, Resting } from './api'
import type { Host } from './host'

const text = (value: unknown, otherwise = ''): string => (typeof value === 'string' && value !== '' ? value : otherwise)

/** What WeChat itself draws over or around the page: toasts, questions, lists, titles, badges. */
export function screens(host: Host): Bag {
  const { overlays } = host
  const only = (name: string, work: (options: Bag) => void) => [name, asyncApi(host, name, work)] as const
  const question = (options: Bag): Resting => {
    if (text(options.confirmText).length > 4 || text(options.cancelText).length > 4) {
      throw new Refused('confirmText and cancelText length should not larger than 4 Chinese characters')
    }
    const no = options.showCancel === false ? [] : [text(options.cancelText, '取消')]
    overlays.modal = {
      title: text(options.title),
      content: text(options.content),
      buttons: [...no, text(options.confirmText, '确定')],
    }
    const buttons = overlays.modal.buttons
    return waitForFinger(host, (index) => {
      delete overlays.modal
      const confirm = index === buttons.length - 1
      return {
        confirm,
        cancel: !confirm,
        content: confirm && options.editable === true ? nextAnswer(host, 'showModal') : null,
      }
    })
  }
  const list = (options: Bag): Resting => {
    const items = Array.isArray(options.itemList) ? options.itemList.map(String) : []
    if (items.length < 1 || items.length > 6)
      throw new Refused('parameter error: itemList should have at least 1 and at most 6 items')
    overlays.actions = items
    return waitForFinger(host, (index) => {
      delete overlays.actions
      if (index < 0) throw new Refused('cancel')
      return { tapIndex: index }
    })
  }
  const badge = (options: Bag, value: string | undefined): void => {
    if (!host.stack.top || !host.stack.isTab(host.stack.top.path)) throw new Refused('not TabBar page')
    const tab = host.files.tabs[Number(options.index)]
    if (!tab) throw new Refused('tabbar item not found')
    if (value === undefined) host.badges.delete(tab.page)
    else host.badges.set(tab.page, value)
  }
  const doneAtOnce = [
    'setNavigationBarColor',
    'setBackgroundColor',
    'setBackgroundTextStyle',
    'showNavigationBarLoading',
    'hideNavigationBarLoading',
  ]
  const quiet = [
    'hideTabBar',
    'showTabBar',
    'setTabBarStyle',
    'setTabBarItem',
    'pageScrollTo',
    'hideKeyboard',
    'hideHomeButton',
    'loadFontFace',
  ]

  return Object.fromEntries([
    ...[
      ...doneAtOnce,
      ...quiet,
      'enableAlertBeforeUnload',
      'disableAlertBeforeUnload',
      'stopPullDownRefresh',
      'showShareMenu',
      'hideShareMenu',
      'updateShareMenu',
    ].map((name) => only(name, () => undefined)),
    only('showToast', (options) => {
      overlays.toast = text(options.title)
      const shown = overlays.toast
      host.clock.set(() => overlays.toast === shown && delete overlays.toast, Number(options.duration ?? 1_500))
    }),
    only('hideToast', () => void delete overlays.toast),
    only('showLoading', (options) => void (overlays.loading = text(options.title, '…'))),
    only('hideLoading', () => void delete overlays.loading),
    ['showModal', asyncApi(host, 'showModal', question)],
    ['showActionSheet', asyncApi(host, 'showActionSheet', list)],
    only('setNavigationBarTitle', (options) => {
      if (host.stack.top) host.stack.top.title = text(options.title)
    }),
    only('setTabBarBadge', (options) => badge(options, text(options.text))),
    only('removeTabBarBadge', (options) => badge(options, undefined)),
    only('showTabBarRedDot', (options) => badge(options, '·')),
    only('hideTabBarRedDot', (options) => badge(options, undefined)),
    only('startPullDownRefresh', () => void host.stack.top?.call('onPullDownRefresh')),
  ])
}

/** A question stands on the screen until a finger chooses. */
function waitForFinger(host: Host, choose: (index: number) => Bag): Resting {
  return new Resting(
    new Promise((resolve, reject) => {
      host.pressed = (index) => {
        host.pressed = undefined
        try {
          resolve(choose(index))
        } catch (thrown) {
          reject(thrown instanceof Error ? thrown : new Error(String(thrown)))
        }
      }
    }),
  )
}
