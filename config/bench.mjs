import { build, stop } from 'esbuild'
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildClient } from './build-client.mjs'
import { buildFunctions } from './build-functions.mjs'

/** `npm run bench`: builds what it measures if that is stale, bundles the bench (Node 20 reads no TypeScript) and runs it. */
const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, '.cache/load')

const only = process.argv.join(' ').match(/--only[= ](\S+)/)?.[1]

await buildFunctions()
if (!only || only === 'sizes' || only === 'start') await buildClient('h5')
if (!only || only === 'weapp') await buildClient('weapp')
await build({
  absWorkingDir: root,
  entryPoints: { main: 'tests/load/main.ts', 'submit-worker': 'tests/load/submits/worker.ts' },
  outdir: out,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  packages: 'external',
  loader: { '.sql': 'text' },
  logLevel: 'warning',
})
await stop()
const bench = fork(join(out, 'main.js'), process.argv.slice(2), { cwd: root })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => bench.kill(signal))
bench.once('exit', (code) => process.exit(code ?? 1))
