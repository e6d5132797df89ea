import type { Content, Element, Target } from './protocol'
import { isHidden, textOf } from './read'

const nativeRoles: Record<string, string> = {
  button: 'button',
  input: 'textbox',
  textarea: 'textbox',
  switch: 'switch',
  checkbox: 'checkbox',
  radio: 'radio',
  image: 'img',
  navigator: 'link',
  picker: 'combobox',
}

const said = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const attr = (element: Element, name: string): string => {
  const camel = name.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase())
  return said(element.attrs[camel] ?? element.attrs[name])
}

export const roleOf = (element: Element): string => attr(element, 'aria-role') || nativeRoles[element.tag] || ''
export const isOff = (element: Element): boolean =>
  element.attrs.disabled === true || ['true', true].includes(element.attrs.ariaDisabled as string)

function visible(children: Content[]): Element[] {
  return children.flatMap((child) =>
    typeof child === 'string' || isHidden(child) ? [] : [child, ...visible(child.children)],
  )
}

/** What a finger can reach: while a dialog lies over the page, only what is in it. */
export const reachable = (root: Element): Element =>
  visible(root.children)
    .filter((element) => roleOf(element) === 'dialog')
    .pop() ?? root

/** There, and neither it nor what it lies in is switched off. */
export function isOn(root: Element, target: Target): boolean {
  const off = visible(root.children).filter(isOff)
  return findAll(root, target).some((element) => !off.some((each) => each === element || holds(each, element)))
}

const holds = (outer: Element, inner: Element): boolean => visible(outer.children).includes(inner)

function fits(element: Element, target: Target): boolean {
  if (target.id !== undefined && element.attrs.id !== target.id) return false
  if (target.role !== undefined && roleOf(element) !== target.role) return false
  if (target.placeholder !== undefined && !attr(element, 'placeholder').includes(target.placeholder)) return false
  if (target.label !== undefined && attr(element, 'aria-label') !== target.label) return false
  return true
}

/** Every element that fits, the innermost only; those that say exactly the words go before those that merely hold them. */
export function findAll(root: Element, target: Target): Element[] {
  return target.text === undefined ? saying(root, target) : innermost(saying(root, target))
}

function saying(root: Element, target: Target): Element[] {
  const fitting = visible(root.children).filter((element) => fits(element, target))
  const words = target.text
  if (words === undefined) return fitting
  const named = fitting.map((element) => ({ element, names: [attr(element, 'aria-label'), textOf([element])] }))
  const exact = named.filter(({ names }) => names.includes(words))
  const found = exact.length > 0 ? exact : named.filter(({ names }) => names.some((name) => name.includes(words)))
  return found.map(({ element }) => element)
}

function innermost(elements: Element[]): Element[] {
  return elements.filter((element) => !elements.some((other) => other !== element && holds(element, other)))
}

const pressables = ['button', 'link', 'tab', 'radio', 'checkbox', 'switch', 'textbox']
const describe = (target: Target): string => JSON.stringify(target)

/** The one element meant; says plainly when there is none or more than one. */
export function findOne(root: Element, target: Target): Element {
  const found = findAll(root, target)
  if (target.nth !== undefined) {
    const chosen = found[target.nth]
    if (chosen) return chosen
  } else if (found.length === 1 && found[0]) return found[0]
  const pressable = innermost(saying(root, target).filter((element) => pressables.includes(roleOf(element))))
  if (target.nth === undefined && pressable.length === 1 && pressable[0]) return pressable[0]
  const seen = textOf(root.children).slice(0, 1_500)
  throw new Error(
    `${found.length === 0 ? 'nothing' : `${found.length} elements`} on the screen for ${describe(target)}; it says:\n${seen}`,
  )
}
