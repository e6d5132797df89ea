import { fieldValue, kindOf, type FieldSource, type Told } from './fields'
import type { TellingWords } from './line'
import { wordsOf } from './words'

/** A subscription-message template as the administrator of the mini-program chose it. */
export interface Template {
  readonly id: string
  /** On which taps it is asked for, and so whom it tells: a resident of a matter, staff of their duty. */
  readonly occasion: TellingWords['to']
  /** A long-term template (for approved classes, government among them) is granted once and not used up. */
  readonly longTerm: boolean
  /** `ticket.answered`; empty = whatever is told on this occasion. */
  readonly tells: readonly string[]
  /** Field of the template → what it is filled with. */
  readonly fields: Readonly<Record<string, FieldSource>>
}

/** What WeChat lets one tap ask for. */
const AT_ONCE = 3

const fits = (template: Template, noun: string, what: string): boolean =>
  template.occasion === wordsOf(noun, what).to &&
  (template.tells.length === 0 || template.tells.includes(`${noun}.${what}`))

/** The templates that fit a telling: those made for it before those for anything. */
export const templatesFor = (templates: readonly Template[], noun: string, what: string): readonly Template[] =>
  templates
    .filter((template) => fits(template, noun, what))
    .sort((a, b) => Number(a.tells.length === 0) - Number(b.tells.length === 0))

/** What a tap of an occasion asks for: WeChat refuses long-term and one-time templates in one question. */
export const askedOn = (templates: readonly Template[], occasion: Template['occasion']): readonly string[] => {
  const all = templates.filter((template) => template.occasion === occasion)
  const longTerm = all.filter((template) => template.longTerm)
  return (longTerm.length > 0 ? longTerm : all).slice(0, AT_ONCE).map(({ id }) => id)
}

/** The fields of a message, each within its limit. */
export const fieldsOf = (template: Template, told: Told): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(template.fields).flatMap(([field, source]) => {
      const kind = kindOf(field)
      return kind === null ? [] : [[field, fieldValue(kind, source, told)]]
    }),
  )
