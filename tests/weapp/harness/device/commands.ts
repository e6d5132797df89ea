import { findOne, isOff, reachable } from '../find'
import type { Element, Network, Screen, Target } from '../protocol'
import type { Device } from './device'
import { ancestry, family, type Live } from './live'

const empty: Element = { ref: 0, tag: 'page', attrs: {}, children: [] }

/** What a finger, a thumb or a test may do with the phone. */
export class Commands {
  constructor(private readonly device: Device) {}

  screen(): Screen {
    const { stack, overlays, problems, files, badges } = this.device
    const page = stack.top
    const tabBar = page && stack.isTab(page.path) ? files.tabs : []
    return {
      page: page?.path ?? '',
      query: page?.query ?? {},
      stack: stack.pages.map((each) => each.path),
      title: page?.title ?? '',
      root: page?.drawing?.element ?? empty,
      overlays: { ...overlays },
      tabBar: tabBar.map((tab) => {
        const badge = badges.get(tab.page)
        return {
          text: tab.text,
          page: tab.page,
          chosen: tab.page === page?.path,
          ...(badge === undefined ? {} : { badge }),
        }
      }),
      problems: [...problems.list],
    }
  }

  tap(target: Target): void {
    const { overlays } = this.device
    if (overlays.modal) return this.press(overlays.modal.buttons, target)
    if (overlays.actions) return this.press(overlays.actions, target)
    const live = this.live(target)
    if (ancestry(live).some((each) => isOff(each.element))) throw new Error(`${JSON.stringify(target)} is disabled`)
    if (this.device.native.tap(live) === 0) throw new Error(`nothing happens on a tap on ${JSON.stringify(target)}`)
  }

  /** An unsteady finger: twice, before anything could come of the first. */
  tapTwice(target: Target): void {
    const live = this.live(target)
    this.device.native.tap(live)
    this.device.native.tap(live)
  }

  /** Whatever the finger would meet: an event of the package's own parts, sent as WeChat sends it. */
  fire(target: Target, type: string, detail: unknown, bubbles: boolean): void {
    if (this.device.fire(this.live(target), type, detail, bubbles) === 0)
      throw new Error(`nobody hears "${type}" on ${JSON.stringify(target)}`)
  }

  type(target: Target, text: string): void {
    this.device.native.type(this.live(target), text)
  }

  confirm(target: Target): void {
    this.device.native.confirm(this.live(target))
  }

  choose(target: Target, value: unknown): void {
    this.device.native.choose(this.live(target), value)
  }

  open(url: string): void {
    this.device.stack.reLaunch(url.startsWith('/') ? url : `/${url}`)
  }

  tab(words: string): void {
    const tab = this.screen().tabBar.find((each) => each.text === words)
    if (!tab) throw new Error(`no tab "${words}" on this screen`)
    this.device.stack.switchTab(`/${tab.page}`)
    this.device.stack.top?.call('onTabItemTap', {
      index: this.device.files.tabs.findIndex((each) => each.page === tab.page),
      pagePath: tab.page,
      text: tab.text,
    })
  }

  back(): void {
    const { overlays } = this.device
    if (overlays.modal || overlays.actions) this.device.pressed?.(overlays.modal ? 0 : -1)
    else if (!this.device.stack.navigateBack(1)) this.device.life('onHide')
  }

  pull(): void {
    const page = this.device.stack.top
    if (!page?.hears('onPullDownRefresh')) throw new Error('this page does not listen to a pull from the top')
    page.call('onPullDownRefresh')
  }

  reachBottom(): void {
    const { top } = this.device.stack
    const scrolls = top?.drawing ? family(top.drawing).filter((live) => live.element.tag === 'scroll-view') : []
    const heard = scrolls.reduce(
      (sum, live) => sum + this.device.fire(live, 'scrolltolower', { direction: 'bottom' }, false),
      0,
    )
    if (top?.hears('onReachBottom')) top.call('onReachBottom')
    else if (heard === 0) throw new Error('this page does not listen to its bottom being reached')
  }

  network(state: Network): void {
    const before = this.device.network
    this.device.network = state
    if ((before === 'none') === (state === 'none')) return
    const isConnected = state !== 'none'
    this.device.tell('NetworkStatusChange', { isConnected, networkType: isConnected ? 'wifi' : 'none' })
  }

  answer(api: string, value: unknown): void {
    this.device.answers.set(api, [...(this.device.answers.get(api) ?? []), value])
  }

  leave(): void {
    this.device.stack.hide(this.device.stack.top)
    this.device.life('onHide')
  }

  comeBack(): void {
    this.device.life('onShow', { path: this.device.stack.top?.path, query: {}, scene: 1089 })
    this.device.stack.show(this.device.stack.top)
  }

  private press(buttons: string[], target: Target): void {
    const index = buttons.indexOf(target.text ?? '')
    if (index < 0) throw new Error(`no "${target.text ?? ''}" here; one may press ${buttons.join(' · ')}`)
    this.device.pressed?.(index)
  }

  private live(target: Target): Live {
    const element = findOne(reachable(this.screen().root), target)
    const live = this.device.painter.byRef.get(element.ref)
    if (!live) throw new Error('the element is gone')
    return live
  }
}
