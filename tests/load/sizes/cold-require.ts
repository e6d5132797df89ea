import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { median, type Figure } from '../figure'
import { root } from '../root'

const PAIRS = 15

/** How long a fresh process takes to require a module, in ms, by its own clock. */
function requireOnce(module: string): number {
  const script = `const began = process.hrtime.bigint(); require(${JSON.stringify(module)}); process.stdout.write(String(Number(process.hrtime.bigint() - began) / 1e6)); process.exit()`
  const env = { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }
  return Number(execFileSync(process.execPath, ['-e', script], { env, cwd: root, encoding: 'utf8' }))
}

/** A cold start is mostly this: the whole function beside the SDK alone from node_modules, taken in pairs so that a busy machine slows both. */
export function coldRequire(): Figure {
  const bundle = join(root, 'dist/functions/ticket/index.js')
  requireOnce(bundle)
  requireOnce('@cloudbase/node-sdk')
  const pairs = Array.from({ length: PAIRS }, () => [requireOnce(bundle), requireOnce('@cloudbase/node-sdk')] as const)
  const [ours, sdk] = [median(pairs.map(([one]) => one)), median(pairs.map(([, other]) => other))]
  return {
    name: 'cold require of a function, share of requiring node-sdk',
    measured: (100 * ours) / sdk,
    unit: '%',
    atMost: 50,
    note: `medians of ${PAIRS} pairs: ${ours.toFixed(0)} ms beside ${sdk.toFixed(0)} ms`,
  }
}
