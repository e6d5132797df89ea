import { Component } from './component'
import type { Modules } from './modules'
import { Page } from './page'
import { type Bag, isBag } from './realm'
import type { Surroundings } from './surroundings'

type Said = 'App' | 'Page' | 'Component'

/** Takes what the package's files register by App(), Page() and Component(), and makes living ones of it. */
export class Registry {
  app: Bag | undefined
  private readonly said = new Map<string, { how: Said; options: Bag }>()
  private loading = ''

  constructor(
    private readonly device: Surroundings,
    private readonly modules: Modules,
  ) {
    for (const how of ['App', 'Page', 'Component'] as const) {
      device.realm.give(how, (options: unknown) => this.register(how, isBag(options) ? options : {}))
    }
    device.realm.give('Behavior', (definition: unknown) => definition)
    device.realm.give('getApp', () => this.app)
  }

  private register(how: Said, options: Bag): void {
    if (how === 'App') this.app = options
    else this.said.set(this.loading, { how, options })
  }

  /** Runs a file of the package as WeChat does before it shows what the file describes. */
  load(file: string): void {
    if (this.said.has(file)) return
    const before = this.loading
    this.loading = file
    try {
      this.modules.load(`${file}.js`)
    } finally {
      this.loading = before
    }
  }

  page(route: string, query: Record<string, string>, paint: (page: Page) => void): Page | undefined {
    const found = this.find(route)
    if (!found) {
      this.device.problems.add('wechat', `Page "${route}" has not been registered yet`)
      return undefined
    }
    return new Page(this.device, route, query, found.options, paint)
  }

  component(file: string, page: Page): Component | undefined {
    const found = this.find(file)
    if (found?.how === 'Component') return new Component(this.device, file, page, found.options)
    this.device.problems.add('wechat', `Component "${file}" has not been registered yet`)
    return undefined
  }

  private find(file: string): { how: Said; options: Bag } | undefined {
    this.device.problems.guard(() => this.load(file))
    return this.said.get(file)
  }
}
