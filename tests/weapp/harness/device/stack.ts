import type { Page } from './page'
import type { Registry } from './registry'
import { isFn } from './realm'
import type { Surroundings } from './surroundings'

const deepest = 10

/** Why WeChat would not go there; becomes errMsg of the failing call. */
export class NoWay extends Error {}

/** The pages one on the other, at most ten, and the ways between them. Pages of the tab bar are kept when left. */
export class Stack {
  pages: Page[] = []
  private readonly tabs = new Map<string, Page>()

  constructor(
    private readonly device: Surroundings,
    private readonly registry: Registry,
    private readonly paint: (page: Page) => void,
  ) {
    device.realm.give('getCurrentPages', () => this.pages.map((page) => page.instance))
  }

  get top(): Page | undefined {
    return this.pages[this.pages.length - 1]
  }

  isTab(route: string): boolean {
    return this.device.files.tabs.some((tab) => tab.page === route)
  }

  navigateTo(url: string): void {
    const { route, query } = this.read(url)
    if (this.isTab(route)) throw new NoWay('can not navigateTo a tabbar page')
    if (this.pages.length >= deepest) throw new NoWay('webview count limit exceed')
    this.hide(this.top)
    this.push(route, query)
  }

  redirectTo(url: string): void {
    const { route, query } = this.read(url)
    if (this.isTab(route)) throw new NoWay('can not redirectTo a tabbar page')
    this.leave(1)
    this.push(route, query)
  }

  reLaunch(url: string): void {
    const { route, query } = this.read(url)
    this.leave(this.pages.length)
    for (const page of this.tabs.values()) if (!page.gone) page.close()
    this.tabs.clear()
    this.push(route, query)
  }

  switchTab(url: string): void {
    const { route } = this.read(url)
    if (!this.isTab(route)) throw new NoWay('can not switch to no-tabBar page')
    if (this.top?.path === route) return
    const below = this.pages[0]
    if (this.pages.length > 1) this.leave(this.pages.length - 1)
    else this.hide(below)
    this.pages = []
    const kept = this.tabs.get(route)
    if (kept) {
      this.pages = [kept]
      this.show(kept)
      kept.dirty()
    } else this.push(route, {})
  }

  /** False when there is nothing under the page: the person leaves the app. */
  navigateBack(steps: number): boolean {
    const away = Math.min(steps, this.pages.length - 1)
    if (away < 1) return false
    this.leave(away)
    if (this.top) this.show(this.top)
    return true
  }

  hide(page: Page | undefined): void {
    page?.call('onHide')
    page?.tellComponents('hide')
  }

  show(page: Page | undefined): void {
    page?.call('onShow')
    page?.tellComponents('show')
  }

  private push(route: string, query: Record<string, string>): void {
    const page = this.registry.page(route, query, this.paint)
    if (!page) return
    this.pages.push(page)
    if (this.isTab(route)) this.tabs.set(route, page)
    page.open()
  }

  private leave(count: number): void {
    for (const page of this.pages.splice(this.pages.length - count).reverse()) {
      if (this.isTab(page.path)) this.hide(page)
      else page.close()
    }
  }

  private read(url: string): { route: string; query: Record<string, string> } {
    const [path = '', search = ''] = url.split('?')
    const here = this.top ? `/${this.top.path}` : '/'
    const route = (path.startsWith('/') ? path : new URL(path, `wechat://app${here}`).pathname)
      .replace(/^\//, '')
      .replace(/\.html$/, '')
    if (!this.device.files.pages.includes(route)) {
      if (isFn(this.registry.app?.onPageNotFound))
        this.registry.app.onPageNotFound({ path: route, query: {}, isEntryPage: false })
      throw new NoWay(`page "${route}" is not found`)
    }
    const pairs = search === '' ? [] : search.split('&').map((pair) => pair.split('='))
    // WeChat hands the values over as they are written; decoding is the page's own duty.
    return { route, query: Object.fromEntries(pairs.map(([name = '', ...rest]) => [name, rest.join('=')])) }
  }
}
