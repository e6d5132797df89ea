import path from 'node:path'
import type { Element } from '../protocol'
import type { Component } from './component'
import { family, type Live } from './live'
import type { Owner } from './owner'
import type { Page } from './page'
import type { Surroundings } from './surroundings'
import type { Drawn, View } from './view'

const remembered = new Set(['input', 'textarea', 'switch', 'checkbox', 'radio', 'picker', 'slider'])
const shownAs: Record<string, string> = { switch: 'checked', checkbox: 'checked', radio: 'checked' }

interface Within {
  page: Page
  owner: Owner
  parent: Live
  key: string
  slots: Live[]
  seen: Set<string>
}

/** Turns what wcc drew into the page as it stands: components opened, slots filled, typed values kept. */
export class Painter {
  private lastRef = 0
  readonly byRef = new Map<number, Live>()

  constructor(
    private readonly device: Surroundings,
    private readonly view: View,
    private readonly make: (path: string, page: Page) => Component | undefined,
  ) {}

  draw(page: Page): void {
    const drawn = this.device.problems.guard(() => this.view.draw(page.path, page.data))
    if (!drawn) return
    const root = this.live('page', {}, page, undefined, 'page')
    const seen = new Set<string>()
    this.fill(drawn.children ?? [], { page, owner: page, parent: root, key: 'page', slots: [], seen })
    for (const [key, component] of page.components) {
      if (seen.has(key)) continue
      page.components.delete(key)
      component.detach()
    }
    for (const old of page.drawing ? family(page.drawing) : []) this.byRef.delete(old.element.ref)
    page.drawing = root
    this.measure(page, root)
  }

  private fill(children: (Drawn | string)[], within: Within): void {
    children.forEach((child, index) => {
      if (typeof child !== 'object') {
        within.parent.element.children.push(String(child))
        return
      }
      const tag = child.tag.replace(/^wx-/, '')
      const id = child.attr?.id
      const key = `${within.key}/${typeof id === 'string' && id !== '' ? `#${id}` : `${tag}${index}`}`
      const component = this.device.files.componentsOf(within.owner.path)[tag]
      if (component) this.component(child, tag, component, { ...within, key })
      else if (tag === 'slot') this.slot(within)
      else if (tag === 'virtual' || tag === 'block') this.fill(child.children ?? [], { ...within, key })
      else this.plain(child, tag, { ...within, key })
    })
  }

  private plain(drawn: Drawn, tag: string, within: Within): void {
    const live = this.live(tag, drawn.attr ?? {}, within.owner, within.parent, within.key)
    if (remembered.has(tag)) {
      const name = shownAs[tag] ?? 'value'
      live.element.attrs[name] = within.page.values.shown(within.key, live.element.attrs[name])
    }
    this.join(live)
    this.fill(drawn.children ?? [], { ...within, parent: live })
  }

  private component(drawn: Drawn, tag: string, file: string, within: Within): void {
    const { page } = within
    const old = page.components.get(within.key)
    const component = old ?? this.device.problems.guard(() => this.make(file, page))
    if (!component) return
    within.seen.add(within.key)
    page.components.set(within.key, component)
    const live = this.live(tag, drawn.attr ?? {}, within.owner, within.parent, within.key)
    component.host = live
    component.take(drawn.attr ?? {})
    if (!old) component.attach()
    const slotted = this.aside(drawn, { ...within, parent: live })
    const inside = this.device.problems.guard(() => this.view.draw(file, component.data))
    if (!component.isVirtual) this.join(live)
    const parent = component.isVirtual ? within.parent : live
    this.fill(inside?.children ?? [], { ...within, owner: component, parent, key: `${within.key}>`, slots: slotted })
  }

  /** What stands between a component's tags, drawn for later, where its slot is. */
  private aside(drawn: Drawn, within: Within): Live[] {
    const shelf = this.live('slot', {}, within.owner, within.parent, within.key)
    this.fill(drawn.children ?? [], { ...within, parent: shelf })
    return [shelf]
  }

  private slot(within: Within): void {
    for (const shelf of within.slots) {
      within.parent.element.children.push(...shelf.element.children)
      for (const child of shelf.children) child.parent = within.parent
      within.parent.children.push(...shelf.children)
    }
  }

  private live(tag: string, attrs: Record<string, unknown>, owner: Owner, parent: Live | undefined, key: string): Live {
    const element: Element = { ref: ++this.lastRef, tag, attrs: { ...attrs }, children: [] }
    const live: Live = { element, parent, owner, written: attrs, key, children: [] }
    this.byRef.set(element.ref, live)
    return live
  }

  private join(live: Live): void {
    live.parent?.element.children.push(live.element)
    live.parent?.children.push(live)
  }

  private measure(page: Page, root: Live): void {
    page.figures.nodes = Math.max(page.figures.nodes, family(root).length - 1)
    page.figures.depth = Math.max(page.figures.depth, deepest(root))
    page.figures.widest = Math.max(page.figures.widest, ...family(root).map((live) => live.children.length))
    this.checkPictures(page, family(root))
  }

  /** A picture named in the package must lie in the package. */
  private checkPictures(page: Page, all: Live[]): void {
    for (const { element } of all) {
      const from = element.tag === 'image' ? element.attrs.src : undefined
      if (typeof from !== 'string' || from === '' || /^[a-z]+:/i.test(from)) continue
      const file = from.startsWith('/') ? from.slice(1) : path.posix.join(path.posix.dirname(page.path), from)
      const text = `the picture "${from}" is not in the package`
      if (this.device.files.has(file) || this.device.problems.list.some((known) => known.text === text)) continue
      this.device.problems.add('wechat', text)
    }
  }
}

function deepest(live: Live): number {
  return 1 + Math.max(0, ...live.children.map(deepest))
}
