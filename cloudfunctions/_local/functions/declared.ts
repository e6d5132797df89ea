import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The functions of cloudbaserc.json: what deploys is what the desk runs, with the same limits and the same timers. */
export interface Declared {
  readonly name: string
  readonly timeout: number
  readonly triggers: readonly Trigger[]
}

export interface Trigger {
  readonly name: string
  /** Seven fields, China Standard Time. */
  readonly cron: string
}

interface Written {
  functions: { name: string; timeout: number; triggers?: { name: string; type: string; config: string }[] }[]
}

export function declaredFunctions(root: string): Declared[] {
  const written = JSON.parse(readFileSync(join(root, 'cloudbaserc.json'), 'utf8')) as Written
  return written.functions.map(({ name, timeout, triggers }) => ({
    name,
    timeout,
    triggers: (triggers ?? [])
      .filter((one) => one.type === 'timer')
      .map((one) => ({ name: one.name, cron: one.config })),
  }))
}
