import { WeappPackage } from '../../package'
import type { DeviceSettings, Network, Overlays, Use } from '../protocol'
import type { Clock } from './clock'
import { CloudDoor } from './cloud-door'
import { Errands } from './errands'
import { Events } from './events'
import type { Live } from './live'
import { Modules } from './modules'
import { Native } from './native'
import type { Page } from './page'
import { Painter } from './painter'
import { Problems } from './problems'
import { type Bag, type Fn, isBag, isFn, Realm } from './realm'
import { Registry } from './registry'
import { Stack } from './stack'
import { View } from './view'
import type { Host, PhoneFile } from './wx/host'
import { makeWx } from './wx/wx'

/** What outlives a restart of the app: what the phone keeps. */
export interface Kept {
  storage: Map<string, string>
  photos: Map<string, PhoneFile>
  clock: Clock
}

/** One start of the package on one phone. */
export class Device implements Host {
  readonly files: WeappPackage
  readonly clock: Clock
  readonly problems: Problems
  readonly errands: Errands
  readonly realm: Realm
  readonly stack: Stack
  readonly painter: Painter
  readonly native: Native
  readonly storage: Map<string, string>
  readonly photos: Map<string, PhoneFile>
  readonly overlays: Overlays = {}
  readonly answers = new Map<string, unknown[]>()
  readonly uses: Use[] = []
  readonly listeners = new Map<string, Set<Fn>>()
  readonly badges = new Map<string, string>()
  readonly visited: Page[] = []
  tapping = false
  network: Network = 'wifi'
  clipboard = ''
  pressed: ((index: number) => void) | undefined
  private readonly events: Events
  private readonly registry: Registry
  private readonly wxObject: Bag

  constructor(
    readonly settings: DeviceSettings,
    kept: Kept,
  ) {
    this.files = new WeappPackage(settings.packageFolder)
    this.storage = kept.storage
    this.photos = kept.photos
    this.clock = kept.clock
    this.problems = new Problems(() => this.stack?.top?.path ?? 'app')
    this.errands = new Errands(this.clock, this.problems)
    this.realm = new Realm(this.clock, this.problems)
    this.events = new Events(this)
    this.registry = new Registry(this, new Modules(this.files, this.realm))
    this.painter = new Painter(this, new View(settings.wxml, this.problems), (file, page) =>
      this.registry.component(file, page),
    )
    this.stack = new Stack(this, this.registry, (page) => this.paint(page))
    this.native = new Native(this, (live, value) => this.stack.top?.values.type(live.key, value))
    this.wxObject = makeWx(this, settings.cloud && new CloudDoor(settings.cloud))
    this.realm.give('wx', this.wxObject)
  }

  /** Starts the app as WeChat does: app.js, onLaunch, onShow, the first page. */
  async start(): Promise<void> {
    const launch = this.settings.launch ?? { path: this.files.pages[0] ?? '', query: {}, scene: 1001 }
    this.problems.guard(() => this.registry.load('app'))
    if (!this.registry.app) this.problems.add('wechat', 'app.js registers no App')
    if (this.files.app.lazyCodeLoading !== 'requiredComponents') this.loadAll()
    this.life('onLaunch', launch)
    this.life('onShow', launch)
    const search = Object.entries(launch.query).map(([name, value]) => `${name}=${value}`)
    this.problems.guard(() => this.stack.reLaunch(`/${launch.path}${search.length > 0 ? `?${search.join('&')}` : ''}`))
    await this.errands.settled()
  }

  wx(name: string, ...args: unknown[]): unknown {
    const member = this.wxObject[name]
    return isFn(member) ? member(...args) : undefined
  }

  fire(live: Live, type: string, detail: unknown, bubbles: boolean): number {
    return this.events.fire(live, type, detail, bubbles)
  }

  /** Tells those who listen by wx.onX. */
  tell(event: string, detail: unknown): void {
    for (const listener of this.listeners.get(event) ?? [])
      this.problems.guard(() => listener(this.realm.adopt(detail)))
  }

  /** The app goes to the back (the person looks at another chat) or comes forward again. */
  life(what: 'onLaunch' | 'onShow' | 'onHide', detail: unknown = {}): void {
    const hook = this.registry.app?.[what]
    if (isFn(hook)) this.problems.guard(() => hook.call(this.registry.app, this.realm.adopt(detail)))
    if (what !== 'onLaunch') this.tell(what === 'onShow' ? 'AppShow' : 'AppHide', detail)
  }

  fell(reason: unknown): void {
    this.problems.add('unhandled-rejection', reason)
    this.tell('UnhandledRejection', { reason: String(isBag(reason) && 'message' in reason ? reason.message : reason) })
  }

  private paint(page: Page): void {
    if (!this.visited.includes(page)) this.visited.push(page)
    this.painter.draw(page)
  }

  private loadAll(): void {
    for (const page of this.files.mainPages) this.problems.guard(() => this.registry.load(page))
  }
}
