import { type Bag, isBag, isFn } from './realm'

const merged = (first: unknown, second: unknown): Bag => ({
  ...(isBag(first) ? first : {}),
  ...(isBag(second) ? second : {}),
})

const both = (first: unknown, second: unknown): unknown => {
  if (!isFn(first)) return second
  if (!isFn(second)) return first
  return function (this: unknown, ...args: unknown[]): void {
    first.apply(this, args)
    second.apply(this, args)
  }
}

/** A component's definition with its behaviors' members put under its own; lifetimes of both run. */
export function withBehaviors(definition: Bag): Bag {
  const behaviors = Array.isArray(definition.behaviors) ? definition.behaviors.filter(isBag) : []
  return behaviors.map(withBehaviors).reduceRight<Bag>((whole, under) => {
    const lifetimes = merged(under.lifetimes, whole.lifetimes)
    for (const kind of ['created', 'attached', 'ready', 'detached']) {
      const own = isBag(whole.lifetimes) ? (whole.lifetimes[kind] ?? whole[kind]) : whole[kind]
      const below = isBag(under.lifetimes) ? (under.lifetimes[kind] ?? under[kind]) : under[kind]
      lifetimes[kind] = both(below, own)
    }
    return {
      ...whole,
      lifetimes,
      properties: merged(under.properties, whole.properties),
      data: merged(under.data, whole.data),
      methods: merged(under.methods, whole.methods),
      observers: merged(under.observers, whole.observers),
    }
  }, definition)
}
