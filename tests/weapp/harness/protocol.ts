// What the two sides of the harness say to each other: the test holds the phone, the device runs the package in a thread of its own.

/** One element of the page as the view drew it, custom components opened up. `ref` is good until the next drawing. */
export interface Element {
  ref: number
  tag: string
  attrs: Record<string, unknown>
  children: Content[]
}
export type Content = Element | string

/** Something the package did that a person or WeChat's reviewers would call a fault. */
export interface Problem {
  kind: 'console.error' | 'exception' | 'unhandled-rejection' | 'wxml' | 'wechat'
  page: string
  text: string
}

export interface Modal {
  title: string
  content: string
  buttons: string[]
}

/** What lies over the page: WeChat draws these, not the package. */
export interface Overlays {
  modal?: Modal
  actions?: string[]
  toast?: string
  loading?: string
}

export interface Screen {
  /** Without a leading slash, as WeChat's getCurrentPages() says it; '' when the app was left. */
  page: string
  query: Record<string, string>
  stack: string[]
  title: string
  root: Element
  overlays: Overlays
  tabBar: { text: string; page: string; badge?: string; chosen: boolean }[]
  problems: Problem[]
}

/** Whom a finger looks for: the words on it, or something more exact. */
export interface Target {
  text?: string
  label?: string
  placeholder?: string
  role?: string
  id?: string
  nth?: number
}

/** What one page cost: bytes sent to the view and what stands there. WeChat's own audit looks at the same. */
export interface PageFigures {
  page: string
  firstSetData: number
  largestSetData: number
  setDataCalls: number
  nodes: number
  depth: number
  widest: number
}

/** One use of a WeChat API that a test may want to ask about (a call, a copy, a subscription). */
export interface Use {
  api: string
  options: Record<string, unknown>
}

export type Network = 'wifi' | 'none' | 'lost-reply' | 'silent'

export interface DeviceSettings {
  packageFolder: string
  wxml: string
  cloud?: { address: string; as: string; password: string }
  /** When the phone's clock starts; the machine's own time otherwise. */
  now?: number
  width: number
  height: number
  fontScale: number
  platform: 'ios' | 'android'
  launch?: { path: string; query: Record<string, string>; scene: number }
}

export interface Command {
  number: number
  verb: string
  args: unknown[]
}
export type Answer =
  | { number: number; ok: true; value: unknown; screen: Screen }
  | { number: number; ok: false; why: string; screen: Screen }
