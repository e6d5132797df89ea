export interface Aria {
  role?: string
  label?: string
  hidden?: boolean
  level?: number
  live?: 'polite' | 'assertive'
  disabled?: boolean
  checked?: boolean
  selected?: boolean
  expanded?: boolean
  busy?: boolean
  modal?: boolean
  valueNow?: number
}

const attributes = {
  label: 'ariaLabel',
  hidden: 'ariaHidden',
  level: 'ariaLevel',
  live: 'ariaLive',
  disabled: 'ariaDisabled',
  checked: 'ariaChecked',
  selected: 'ariaSelected',
  expanded: 'ariaExpanded',
  busy: 'ariaBusy',
  modal: 'ariaModal',
  valueNow: 'ariaValuenow',
} as const

/** Not ticked, not picked, folded: these are said; not hidden, not busy, not off go without saying. */
const saidWhenFalse: ReadonlySet<string> = new Set(['checked', 'selected', 'expanded'])

const roleName = process.env.TARO_ENV === 'weapp' ? 'ariaRole' : 'role'

/**
 * What a screen reader is told about a View or Text, spread into it. WeChat spells the role `aria-role`, a browser `role`;
 * a value that is false or missing is left out where leaving it out says the same.
 */
export function aria(told: Aria): Record<string, string> {
  const props: Record<string, string> = {}
  if (told.role) props[roleName] = told.role
  for (const key of Object.keys(attributes) as (keyof typeof attributes)[]) {
    const value = told[key]
    if (value === undefined || (value === false && !saidWhenFalse.has(key))) continue
    props[attributes[key]] = String(value)
  }
  return props
}
