import { isQuiet, quietUntil } from './quiet-hours'
import { templatesFor, type Template } from './template'
import { wayOf, type Reach, type SendState } from './ways'
import type { Telling } from './telling'

/** One telling as the sender finds it. Times epoch ms. */
export interface Outgoing {
  readonly noun: string
  readonly what: string
  readonly weight: Telling['weight']
  readonly atNight: boolean
  readonly isRead: boolean
  /** They were named since as whom it is about. */
  readonly isRecused: boolean
  /** They were told something later of the same matter. */
  readonly isOvertaken: boolean
}

export interface Person {
  readonly openid: string | null
  readonly hasApp: boolean
  readonly hasPhone: boolean
  /** Grants left by template. */
  readonly granted: ReadonlyMap<string, number>
}

export type Route =
  | { readonly to: 'wechat'; readonly template: Template }
  /** Not now: quiet hours; epoch ms. */
  | { readonly to: 'later'; readonly at: number }
  | { readonly to: Extract<SendState, 'phone' | 'none'>; readonly why: string | null }

/** Where a telling goes at the moment of sending. It is asked again then: a night may have begun, a reader may have been quicker. */
export const routeOf = (telling: Outgoing, person: Person, templates: readonly Template[], at: number): Route => {
  if (telling.isRecused) return { to: 'none', why: 'recused' }
  if (telling.isRead) return { to: 'none', why: 'read' }
  if (!telling.atNight && isQuiet(at)) return { to: 'later', at: quietUntil(at) }
  const template = templatesFor(templates, telling.noun, telling.what).find(
    ({ id }) => (person.granted.get(id) ?? 0) > 0,
  )
  const reach: Reach = { ...person, template: template?.id ?? null }
  const way = wayOf(telling.weight, reach)
  if (way === 'wechat' && template) return { to: 'wechat', template }
  if (way === 'phone') return telling.isOvertaken ? { to: 'none', why: 'overtaken' } : { to: 'phone', why: null }
  return { to: 'none', why: null }
}
