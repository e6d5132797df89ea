import type { PageFigures } from '../protocol'
import type { Component } from './component'
import type { Live } from './live'
import { NativeValues } from './native-values'
import { Owner } from './owner'
import { type Bag, isBag } from './realm'
import type { Surroundings } from './surroundings'

/** One page on the stack. */
export class Page extends Owner {
  readonly figures: PageFigures
  readonly components = new Map<string, Component>()
  readonly values = new NativeValues()
  title: string
  drawing: Live | undefined
  private asked = false
  private ready = false

  constructor(
    device: Surroundings,
    route: string,
    readonly query: Record<string, string>,
    options: Bag,
    private readonly paint: (page: Page) => void,
  ) {
    super(device, route, options.data)
    const settings = device.files.json(`${route}.json`)
    const window = device.files.app.window
    this.title = String(settings.navigationBarTitleText ?? (isBag(window) ? (window.navigationBarTitleText ?? '') : ''))
    this.figures = { page: route, firstSetData: 0, largestSetData: 0, setDataCalls: 0, nodes: 0, depth: 0, widest: 0 }
    const { data: _data, methods, ...rest } = options
    Object.assign(this.instance, isBag(methods) ? methods : {}, rest, {
      route,
      __route__: route,
      options: device.realm.adopt(query),
      getTabBar: () => undefined,
      selectComponent: (selector: unknown) => this.select(String(selector))[0] ?? null,
      selectAllComponents: (selector: unknown) => this.select(String(selector)),
    })
  }

  measured(bytes: number): void {
    const figures = this.figures
    if (figures.setDataCalls === 0) figures.firstSetData = bytes
    figures.setDataCalls += 1
    figures.largestSetData = Math.max(figures.largestSetData, bytes)
  }

  /** Draws in a moment; many changes in one breath are one drawing. */
  dirty(): void {
    if (this.asked || this.gone) return
    this.asked = true
    this.device.errands.later(() => {
      this.asked = false
      if (this.gone) return
      this.paint(this)
      this.drawn()
      for (const component of [...this.components.values()]) component.drawn()
      if (this.ready) return
      this.ready = true
      this.call('onReady')
    })
  }

  open(): void {
    this.call('onLoad', this.device.realm.adopt(this.query))
    this.call('onShow')
    this.dirty()
  }

  close(): void {
    this.call('onUnload')
    this.gone = true
    for (const component of this.components.values()) component.detach()
    this.components.clear()
  }

  /** Tells the components of this page what happens to it (shown, hidden). */
  tellComponents(what: 'show' | 'hide'): void {
    for (const component of this.components.values()) component.pageDid(what)
  }

  private select(selector: string): Bag[] {
    return [...this.components.values()]
      .filter((component) => component.answersTo(selector))
      .map((component) => component.instance)
  }
}
