import type { Token } from '../cloud/desk'
import { tooSmall } from './too-small'
import type { Browser, BrowserContext, FileChooser, Locator, Page } from 'playwright-core'

/** `phone`: a thumb on 375 × 812. `desk`: a mouse and a keyboard on 1280 × 800. */
export type Device = 'phone' | 'desk'

const screens = {
  phone: { viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true },
  desk: { viewport: { width: 1280, height: 800 } },
} as const

type Role = Parameters<Page['getByRole']>[0]

const PATIENCE = 15_000

/** Somebody with a device in their hand. They find things as people do: by what is written on them. */
export class Person {
  readonly faults: string[] = []

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    readonly address: string,
  ) {
    page.on('pageerror', (error) => this.faults.push(`${page.url()}: ${error.message}`))
  }

  static async at(browser: Browser, address: string, device: Device): Promise<Person> {
    const context = await browser.newContext({ ...screens[device], locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
    context.setDefaultTimeout(PATIENCE)
    return new Person(await context.newPage(), context, address)
  }

  /** Pages that were left stay in the document; only this one is looked at. */
  get screen(): Locator {
    return this.page.locator('.taro_page_show:not(.taro_page_shade)')
  }

  async becomes(name: string): Promise<void> {
    await this.page.goto(`${this.address}/people`)
    await this.page.locator(`button[data-name="${name}"]`).click()
    await this.page.waitForURL((url) => !url.pathname.startsWith('/people'))
    await this.screen.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
  }

  /** Somebody whom the page of people does not offer: with a token of their own. */
  async comesAs(token: Token): Promise<void> {
    const kept = { ...token, expires_at: Date.now() + token.expires_in * 1000 }
    await this.page.evaluate((value) => localStorage.setItem('linsheng.token', value), JSON.stringify(kept))
  }

  async goes(path: string): Promise<void> {
    await this.page.goto(`${this.address}${path}`)
  }

  /** A thing by its role and by what it is called; several of them mean that the words are not clear enough. */
  find(role: Role, name?: string | RegExp): Locator {
    return this.screen.getByRole(role, name === undefined ? {} : { name, exact: typeof name === 'string' })
  }

  async taps(name: string | RegExp, role: Role = 'button'): Promise<void> {
    await this.find(role, name).click()
  }

  /** Into the box of this label, in place of what stood there. */
  async writes(label: string | RegExp, text: string): Promise<void> {
    await this.box(label).fill(text)
  }

  box(label: string | RegExp): Locator {
    return this.screen.getByLabel(label, { exact: typeof label === 'string' })
  }

  /** Waits until it can be read here and now. */
  async reads(words: string | RegExp): Promise<void> {
    await this.screen.getByText(words).filter({ visible: true }).first().waitFor()
  }

  /** It was here, or never was; in any case it is not to be read any more. */
  async readsNoMore(words: string | RegExp): Promise<void> {
    await this.screen.getByText(words).filter({ visible: true }).first().waitFor({ state: 'detached' })
  }

  async isAsked(title: string | RegExp): Promise<Locator> {
    const dialog = this.find('dialog', title)
    await dialog.waitFor()
    return dialog
  }

  /** Taps what opens the camera or the album, and takes these. */
  async takesPhotos(...photos: Parameters<FileChooser['setFiles']>[0][]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.taps(/^添加照片/)
    await (await chooser).setFiles(photos.flat() as never)
    await this.find('button', `移除第 ${photos.length} 张照片`).waitFor()
    await this.find('progressbar').first().waitFor({ state: 'detached' })
  }

  async presses(key: string): Promise<void> {
    await this.page.keyboard.press(key)
  }

  /** The keyboard's focus is on what is called so. */
  async hasFocusOn(name: string, role: Role = 'button'): Promise<void> {
    await this.find(role, name).and(this.page.locator(':focus')).waitFor()
  }

  /** Down a long list, page by page, until this button is there. */
  async scrollsTo(name: string): Promise<void> {
    const more = this.find('button', '再看一些')
    for (;;) {
      await this.find('button', name).or(more).first().waitFor()
      if (await this.find('button', name).isVisible()) return
      const buttons = await this.screen.getByRole('button').count()
      await more.click()
      await this.screen.getByRole('button').nth(buttons).waitFor()
    }
  }

  /** What was typed has been written down on this device. */
  async hasOnDevice(words: string): Promise<void> {
    await this.page.waitForFunction(
      (kept) => Object.values(window.localStorage).some((value) => String(value).includes(kept)),
      words,
    )
  }

  /** The page is there with what it shows: nothing is being read any more. */
  async hasArrived(): Promise<void> {
    await this.find('main').waitFor()
    await this.screen.locator('.ls-skeleton').first().waitFor({ state: 'detached' })
    await this.page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  }

  /** Every text and every target on the screen that is too small, named by what it says. */
  async smallerThan(least: { type: number; target: number }): Promise<string[]> {
    return this.screen.evaluate(tooSmall, least)
  }

  async leaves(): Promise<void> {
    await this.context.close()
  }
}
