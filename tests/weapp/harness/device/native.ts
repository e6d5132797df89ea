import type { Element } from '../protocol'
import { ancestry, family, type Live } from './live'
import { isBag, isFn } from './realm'
import { datasetOf } from './events'
import { nextAnswer, Refused } from './wx/api'
import type { Host } from './wx/host'

const fields = new Set(['input', 'textarea', 'switch', 'checkbox', 'radio', 'picker', 'slider'])
const above = (live: Live, tag: string): Live | undefined => ancestry(live).find((each) => each.element.tag === tag)
const isOn = (element: Element, name: string): boolean => element.attrs[name] === true || element.attrs[name] === 'true'

/** What WeChat's own parts do when touched or typed into, beyond telling the package of the touch. */
export class Native {
  private focused: Live | undefined

  constructor(
    private readonly host: Host,
    private readonly remember: (live: Live, value: unknown) => void,
  ) {}

  /** Answers how many heard the touch or what came of it. */
  tap(live: Live): number {
    if (this.focused && this.focused.key !== live.key) this.blur()
    this.host.fire(live, 'touchstart', {}, true)
    this.host.fire(live, 'touchend', {}, true)
    this.host.tapping = true
    try {
      const heard = this.host.fire(live, 'tap', { x: 10, y: 10 }, true)
      return heard + this.consequences(live)
    } finally {
      this.host.tapping = false
    }
  }

  type(live: Live, text: string): void {
    if (!['input', 'textarea'].includes(live.element.tag))
      throw new Error(`"${live.element.tag}" is no field to type into`)
    if (isOn(live.element, 'disabled')) throw new Error('the field is disabled')
    const limit = Number(live.element.attrs.maxlength ?? 140)
    const value = limit >= 0 ? [...text].slice(0, limit).join('') : text
    if (this.focused?.key !== live.key) this.blur()
    this.focused = live
    this.host.fire(live, 'focus', { value: live.element.attrs.value ?? '', height: 300 }, false)
    this.remember(live, value)
    live.element.attrs.value = value
    this.host.fire(live, 'input', { value, cursor: value.length, keyCode: 0 }, false)
  }

  confirm(live: Live): void {
    this.host.fire(live, 'confirm', { value: live.element.attrs.value ?? '' }, false)
    this.blur()
  }

  blur(): void {
    const live = this.focused
    this.focused = undefined
    if (!live) return
    const detail = { value: live.element.attrs.value ?? '' }
    this.host.fire(live, 'change', detail, false)
    this.host.fire(live, 'blur', detail, false)
  }

  /** Chooses in a picker, moves a slider. */
  choose(live: Live, value: unknown): void {
    this.remember(live, value)
    this.host.fire(live, 'change', { value }, false)
  }

  private consequences(live: Live): number {
    const control = above(live, 'label')
      ? family(above(live, 'label') ?? live).find((each) => fields.has(each.element.tag))
      : undefined
    const touched = ancestry(live).find((each) => fields.has(each.element.tag)) ?? control
    if (touched) return this.toggle(touched)
    const button = above(live, 'button')
    if (button) return this.button(button)
    const link = above(live, 'navigator')
    if (!link) return 0
    this.host.wx(
      String(link.element.attrs['open-type'] ?? 'navigateTo'),
      this.host.realm.adopt({ url: link.element.attrs.url }),
    )
    return 1
  }

  private toggle(live: Live): number {
    const { element } = live
    const group = ancestry(live).find((each) => ['radio-group', 'checkbox-group'].includes(each.element.tag))
    if (element.tag === 'switch') {
      const value = !isOn(element, 'checked')
      this.remember(live, value)
      return this.host.fire(live, 'change', { value }, false)
    }
    if (element.tag === 'radio' && group) return this.host.fire(group, 'change', { value: element.attrs.value }, false)
    if (element.tag === 'checkbox' && group) {
      const on = !isOn(element, 'checked')
      this.remember(live, on)
      const chosen = family(group).filter(
        (each) => each.element.tag === 'checkbox' && (each.key === live.key ? on : isOn(each.element, 'checked')),
      )
      return this.host.fire(group, 'change', { value: chosen.map((each) => each.element.attrs.value) }, false)
    }
    return ['input', 'textarea'].includes(element.tag) ? 1 : 0
  }

  private button(live: Live): number {
    const { attrs } = live.element
    const form = above(live, 'form')
    const kind = attrs.formType ?? attrs['form-type']
    let heard = 0
    if (form && kind === 'submit') {
      const values = family(form).filter((each) => fields.has(each.element.tag) && each.element.attrs.name)
      heard += this.host.fire(
        form,
        'submit',
        {
          value: Object.fromEntries(
            values.map(({ element }) => [String(element.attrs.name), element.attrs.value ?? '']),
          ),
          target: { dataset: datasetOf(live) },
        },
        false,
      )
    }
    const open = attrs.openType ?? attrs['open-type']
    if (typeof open !== 'string' || open === '') return heard
    return heard + this.open(live, open)
  }

  private open(live: Live, open: string): number {
    if (open === 'share') {
      const share = this.host.stack.top?.call(
        'onShareAppMessage',
        this.host.realm.adopt({ from: 'button', target: { dataset: datasetOf(live) } }),
      )
      this.host.uses.push({ api: 'share', options: isBag(share) && !isFn(share) ? { ...share } : {} })
      return 1
    }
    let detail: unknown
    try {
      detail = { ...(nextAnswer(this.host, open) as object), errMsg: `${open}:ok` }
    } catch (thrown) {
      if (!(thrown instanceof Refused)) throw thrown
      detail = { errMsg: `${open}:fail user deny` }
    }
    return this.host.fire(live, open.toLowerCase(), detail, false)
  }
}
