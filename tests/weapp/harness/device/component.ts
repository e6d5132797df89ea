import { withBehaviors } from './behaviors'
import type { Live } from './live'
import { Owner } from './owner'
import { type Bag, isBag, isFn } from './realm'
import type { Surroundings } from './surroundings'

type Kind = 'created' | 'attached' | 'ready' | 'detached'

const startValue = (kind: unknown): unknown => {
  const name = isFn(kind) ? kind.name : ''
  return { String: '', Number: 0, Boolean: false, Array: [], Object: null }[name] ?? null
}

/** The page that a component stands on: it pays for its setData and is drawn again for it. */
export interface Ground {
  measured(bytes: number): void
  dirty(): void
}

/** One custom component standing on a page. */
export class Component extends Owner {
  private readonly definition: Bag
  host: Live | undefined
  private readonly properties: Bag

  constructor(
    device: Surroundings,
    path: string,
    private readonly ground: Ground,
    definition: Bag,
  ) {
    const whole = withBehaviors(definition)
    const properties = isBag(whole.properties) ? whole.properties : {}
    const start = Object.fromEntries(
      Object.entries(properties).map(([name, how]) =>
        isBag(how) && !isFn(how) ? [name, 'value' in how ? how.value : startValue(how.type)] : [name, startValue(how)],
      ),
    )
    super(device, path, { ...(isBag(whole.data) ? whole.data : {}), ...start })
    this.definition = whole
    this.properties = properties
    Object.assign(this.instance, isBag(whole.methods) ? whole.methods : {}, {
      properties: this.data,
      triggerEvent: (name: unknown, detail?: unknown) => {
        if (this.host) device.fire(this.host, String(name), detail ?? {}, false)
      },
    })
    this.live('created')
  }

  get isVirtual(): boolean {
    return isBag(this.definition.options) && this.definition.options.virtualHost === true
  }

  measured(bytes: number): void {
    this.ground.measured(bytes)
  }

  dirty(): void {
    this.ground.dirty()
  }

  /** Takes what the view wrote on the component's tag; tells the observers of what is new. */
  take(attrs: Bag): void {
    const fresh: string[] = []
    for (const [raw, value] of Object.entries(attrs)) {
      const name = raw.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase())
      if (!(name in this.properties)) continue
      const before = JSON.stringify(this.data[name])
      if (before === JSON.stringify(value)) continue
      const old = this.data[name]
      this.data[name] = this.device.realm.adopt(value ?? null)
      fresh.push(name)
      const how = this.properties[name]
      if (isBag(how) && isFn(how.observer)) {
        const observer = how.observer
        this.device.problems.guard(() => observer.call(this.instance, this.data[name], old))
      }
    }
    if (fresh.length > 0) this.changed(fresh)
  }

  attach(): void {
    this.live('attached')
    this.live('ready')
  }

  detach(): void {
    this.gone = true
    this.live('detached')
  }

  pageDid(what: 'show' | 'hide'): void {
    const told = isBag(this.definition.pageLifetimes) ? this.definition.pageLifetimes[what] : undefined
    if (isFn(told)) this.device.problems.guard(() => told.call(this.instance))
  }

  answersTo(selector: string): boolean {
    const { id, class: classes } = this.host?.element.attrs ?? {}
    return selector.startsWith('#')
      ? id === selector.slice(1)
      : String(classes ?? '')
          .split(/\s+/)
          .includes(selector.replace(/^\./, ''))
  }

  protected override changed(keys: string[]): void {
    const observers = isBag(this.definition.observers) ? this.definition.observers : {}
    for (const [fields, observer] of Object.entries(observers)) {
      const names = fields.split(',').map((field) => field.trim())
      if (
        !isFn(observer) ||
        !names.some((name) => name === '**' || keys.some((key) => key.split(/[.[]/)[0] === name.split(/[.[]/)[0]))
      )
        continue
      this.device.problems.guard(() =>
        observer.apply(
          this.instance,
          names.map((name) => this.data[name]),
        ),
      )
    }
  }

  private live(kind: Kind): void {
    const lifetimes = isBag(this.definition.lifetimes) ? this.definition.lifetimes : {}
    const work = lifetimes[kind] ?? this.definition[kind]
    if (isFn(work)) this.device.problems.guard(() => work.call(this.instance))
  }
}
