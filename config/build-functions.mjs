import { build } from 'esbuild'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digestOf } from './digest.mjs'

/**
 * Bundles the cloud wing: one folder per cloud function (what deploys), and the desk-top cloud with its commands (what
 * `npm start` runs). Does nothing when the sources are those of the last build.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const entries = join(root, 'cloudfunctions/_cloudbase/entries')
const local = join(root, 'cloudfunctions/_local')
const sources = ['cloudfunctions', 'src/domain', 'src/contract', 'config', 'package-lock.json']

export async function buildFunctions() {
  const stamp = join(root, 'dist/.functions-stamp')
  const digest = digestOf(root, sources)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return false
  const draft = join(root, `dist/.draft-${process.pid}`)
  try {
    await Promise.all([buildDeployed(join(draft, 'functions')), buildLocal(join(draft, 'local'))])
    replace(join(draft, 'functions'), join(root, 'dist/functions'))
    replace(join(draft, 'local'), join(root, 'dist/local'))
    writeFileSync(stamp, digest)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return true
}

async function buildDeployed(outdir) {
  const nouns = readdirSync(entries).map((file) => basename(file, '.ts'))
  await build({
    ...shared,
    entryPoints: nouns.map((noun) => ({ in: join(entries, `${noun}.ts`), out: `${noun}/index` })),
    outdir,
    minify: true,
    target: 'node18',
    external: ['pg-native'],
    plugins: [leaveOut],
  })
  for (const noun of nouns) writeFileSync(join(outdir, noun, 'package.json'), packageOf(noun))
}

async function buildLocal(outdir) {
  const commands = readdirSync(join(local, 'commands')).map((file) => join(local, 'commands', file))
  await build({
    ...shared,
    entryPoints: [join(local, 'main.ts'), { in: join(local, 'engine/worker.ts'), out: 'engine' }, ...commands].map(named),
    outdir,
    packages: 'external',
    target: 'node20',
    sourcemap: 'inline',
  })
  cpSync(join(root, 'cloudfunctions/_database/migrations'), join(outdir, 'migrations'), { recursive: true })
}

const shared = { bundle: true, platform: 'node', format: 'cjs', absWorkingDir: root, logLevel: 'warning' }

const named = (entry) => (typeof entry === 'string' ? { in: entry, out: basename(entry, '.ts') } : entry)

/**
 * Parts of the SDK that nothing here uses and that weigh more than all the rest: its AI client and its document database.
 * Whoever reaches for them gets an error that says so.
 */
const leaveOut = {
  name: 'leave-out',
  setup(into) {
    const unused = /^(@cloudbase\/(ai|app|database)|web-streams-polyfill)$/
    into.onResolve({ filter: unused }, ({ path }) => ({ path, namespace: 'left-out' }))
    into.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({ contents: absent(path) }))
  },
}

const absent = (name) => `module.exports = new Proxy({}, { get(_, part) {
  if (part === '__esModule') return true
  if (part === 'LANGS') return {}
  throw new Error('${name} is left out of this bundle: ' + String(part))
} })`

const packageOf = (noun) => `${JSON.stringify({ name: noun, version: '1.0.0', private: true, main: 'index.js' }, null, 2)}\n`

/** Moves a finished folder into place: a reader sees the old one or the new one, never half of one. */
function replace(from, to) {
  const old = `${to}.old-${process.pid}`
  mkdirSync(join(to, '..'), { recursive: true })
  if (existsSync(to)) renameSync(to, old)
  renameSync(from, to)
  rmSync(old, { recursive: true, force: true })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const built = await buildFunctions()
  console.log(built ? 'dist/functions, dist/local: built' : 'dist/functions, dist/local: up to date')
}
