import path from 'node:path'
import { buildSync } from 'esbuild'

let code: string | undefined

/** The device's own code as one script for its thread; made once a test file (some tens of ms). */
export function deviceCode(): string {
  code ??= buildSync({
    entryPoints: [path.resolve('tests/weapp/harness/device/main.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    write: false,
    logLevel: 'error',
  }).outputFiles[0]?.text
  if (code === undefined) throw new Error('the device could not be bundled')
  return code
}
