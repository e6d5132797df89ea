import { builtPackage } from '../built'
import { Worker } from 'node:worker_threads'
import { compileWxml } from '../compile'
import { WeappPackage } from '../package'
import { deviceCode } from './device-code'
import { findAll, isOn, reachable } from './find'
import type { Answer, DeviceSettings, Element, Network, PageFigures, Problem, Screen, Target, Use } from './protocol'
import { textOf } from './read'

export interface PhoneOptions {
  /** The built package; dist/weapp when nothing is said. */
  package?: string
  /** Whose phone it is: an account of the desk-top cloud (`wx-…` carries an openid, `demo-…` a demo person). */
  as?: string
  cloud?: { address: string }
  /** ISO time at which the phone's own clock starts. */
  now?: string
  width?: number
  height?: number
  fontScale?: number
  platform?: 'ios' | 'android'
  launch?: { path: string; query?: Record<string, string>; scene?: number }
}

export type Where = string | Target

const target = (where: Where): Target => (typeof where === 'string' ? { text: where } : where)

/** A field is found by its label, its placeholder or its id, as a person would point at it. */
const field = (where: Where, root: Element): Target => {
  if (typeof where !== 'string') return { role: 'textbox', ...where }
  const ways: Target[] = [{ role: 'textbox', label: where }, { role: 'textbox', placeholder: where }, { id: where }]
  return ways.find((way) => findAll(root, way).length > 0) ?? ways[0] ?? { label: where }
}

/** One person's phone with the package on it. Each deed is carried out and waited for until the screen stands still. */
export class Phone {
  private last: Screen | undefined
  private lastNumber = 0
  private closed = false
  private readonly waiting = new Map<number, (answer: Answer) => void>()

  constructor(private readonly worker: Worker) {
    worker.on('message', (answer: Answer) => {
      this.last = answer.screen
      this.waiting.get(answer.number)?.(answer)
      this.waiting.delete(answer.number)
    })
    worker.on('error', (fault) => this.broke(String(fault)))
    worker.on('exit', (code) => this.broke(`the device ended with ${code}`))
  }

  get screen(): Screen {
    if (!this.last) throw new Error('the phone has not started')
    return this.last
  }

  /** All that stands on the page, one line a block. */
  text(): string {
    return textOf(this.screen.root.children)
  }

  sees(words: string): boolean {
    return this.text().includes(words)
  }

  find(where: Where): Element[] {
    return findAll(this.screen.root, target(where))
  }

  /** Whether a person may press it now. */
  can(where: Where): boolean {
    return isOn(reachable(this.screen.root), target(where))
  }

  value(where: Where): unknown {
    const [element] = findAll(this.screen.root, field(where, this.screen.root))
    if (!element) throw new Error(`no field ${JSON.stringify(where)} on the screen`)
    return element.attrs.value
  }

  tap(where: Where): Promise<void> {
    return this.does('tap', target(where))
  }
  /** Two taps of an unsteady finger, the second before the first could have any effect. */
  tapTwice(where: Where): Promise<void> {
    return this.does('tapTwice', target(where))
  }
  type(where: Where, text: string): Promise<void> {
    return this.does('type', field(where, reachable(this.screen.root)), text)
  }
  confirm(where: Where): Promise<void> {
    return this.does('confirm', field(where, reachable(this.screen.root)))
  }
  choose(where: Where, value: unknown): Promise<void> {
    return this.does('choose', target(where), value)
  }
  fire(where: Where, type: string, detail: unknown = {}, bubbles = false): Promise<void> {
    return this.does('fire', target(where), type, detail, bubbles)
  }
  open(url: string): Promise<void> {
    return this.does('open', url)
  }
  tab(words: string): Promise<void> {
    return this.does('tab', words)
  }
  back(): Promise<void> {
    return this.does('back')
  }
  pull(): Promise<void> {
    return this.does('pull')
  }
  reachBottom(): Promise<void> {
    return this.does('reachBottom')
  }
  leave(): Promise<void> {
    return this.does('leave')
  }
  comeBack(): Promise<void> {
    return this.does('comeBack')
  }
  restart(): Promise<void> {
    return this.does('restart')
  }
  /** Lets time pass on the phone (it costs nothing); timers due by then run in order. */
  wait(ms: number): Promise<void> {
    return this.does('wait', ms)
  }
  /** Puts the phone into a pocket for so long; taken out, it shows the app again where it was. */
  sleep(ms: number): Promise<void> {
    return this.does('sleep', ms)
  }
  network(state: Network): Promise<void> {
    return this.does('network', state)
  }
  /** Prepares what the person will do on WeChat's next own screen of this kind: 'cancel', or its result. */
  answer(api: string, value: unknown): Promise<void> {
    return this.does('answer', api, value)
  }

  figures(): Promise<PageFigures[]> {
    return this.ask('figures') as Promise<PageFigures[]>
  }
  async uses(api: string): Promise<Use[]> {
    return ((await this.ask('uses')) as Use[]).filter((use) => use.api === api)
  }
  storage(): Promise<Record<string, unknown>> {
    return this.ask('storage') as Promise<Record<string, unknown>>
  }
  clipboard(): Promise<string> {
    return this.ask('clipboard') as Promise<string>
  }
  /** Hands over the problems so far and forgets them: for tests that plant one. */
  forgive(): Promise<Problem[]> {
    return this.ask('forgive') as Promise<Problem[]>
  }

  /** Puts the phone away. Problems that nobody asked about are an error here, so no test can overlook one. */
  async close(): Promise<void> {
    const problems = this.last?.problems ?? []
    this.closed = true
    await this.worker.terminate()
    if (problems.length > 0) throw new Error(`the package had problems:\n${problems.map(said).join('\n')}`)
  }

  async does(verb: string, ...args: unknown[]): Promise<void> {
    await this.ask(verb, ...args)
  }

  private async ask(verb: string, ...args: unknown[]): Promise<unknown> {
    const number = ++this.lastNumber
    const answer = await new Promise<Answer>((resolve) => {
      this.waiting.set(number, resolve)
      this.worker.postMessage({ number, verb, args })
    })
    if (!answer.ok) throw new Error(answer.why)
    return answer.value
  }

  private broke(why: string): void {
    if (this.closed) return
    for (const [number, tell] of this.waiting) if (this.last) tell({ number, ok: false, why, screen: this.last })
    this.waiting.clear()
  }
}

export const said = (problem: Problem): string => `[${problem.kind}] ${problem.page}: ${problem.text}`

/** Takes a phone, puts the package on it and starts it. */
export async function openPhone(options: PhoneOptions = {}): Promise<Phone> {
  const packageFolder = options.package ?? builtPackage
  const settings: DeviceSettings = {
    packageFolder,
    wxml: compileWxml(new WeappPackage(packageFolder)),
    width: options.width ?? 375,
    height: options.height ?? 812,
    fontScale: options.fontScale ?? 1,
    platform: options.platform ?? 'android',
    ...(options.cloud
      ? { cloud: { address: options.cloud.address, as: options.as ?? 'wx-oHarness', password: 'linsheng' } }
      : {}),
    ...(options.now === undefined ? {} : { now: Date.parse(options.now) }),
    ...(options.launch ? { launch: { query: {}, scene: 1001, ...options.launch } } : {}),
  }
  const phone = new Phone(new Worker(deviceCode(), { eval: true, workerData: settings }))
  await phone.does('start')
  return phone
}
