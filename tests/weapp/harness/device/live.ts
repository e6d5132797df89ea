import type { Element } from '../protocol'
import type { Bag } from './realm'

/** Whoever wrote a piece of the view and has the methods that its bindings name: a page or a component. */
export interface Handler {
  readonly path: string
  hears(method: string): boolean
  call(method: string, ...args: unknown[]): unknown
}

/** An element as it stands: who wrote it, what is above it, what it listens to. */
export interface Live {
  element: Element
  parent: Live | undefined
  owner: Handler
  /** Attributes as written, bindings among them. */
  written: Bag
  /** A name that stays the same from drawing to drawing. */
  key: string
  children: Live[]
}

/** The element and everything under it. */
export const family = (live: Live): Live[] => [live, ...live.children.flatMap(family)]

/** The element and everything above it. */
export const ancestry = (live: Live): Live[] => [live, ...(live.parent ? ancestry(live.parent) : [])]
