import { build } from 'esbuild'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { alone } from './alone.mjs'
import { digestOf } from './digest.mjs'
import { leaveOut } from './leave-out.mjs'

/**
 * Bundles the cloud wing: one folder per cloud function (`dist/functions`, what deploys), and the desk-top cloud with its commands
 * (`dist/local`, what `npm start` runs). A part whose sources are those of its last build is left as it is.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const entries = join(root, 'cloudfunctions/_cloudbase/entries')
const local = join(root, 'cloudfunctions/_local')
const sources = ['cloudfunctions', 'src/domain', 'src/contract', 'config', 'package-lock.json']

const parts = { functions: buildDeployed, local: buildLocal }

/** Builds what is stale of the named parts; answers which those were. */
export function buildFunctions(names = Object.keys(parts)) {
  return alone(join(root, 'dist/.building'), async () => {
    const digest = digestOf(root, sources)
    const stale = names.filter((name) => readStamp(name) !== digest || !existsSync(join(root, 'dist', name)))
    await Promise.all(stale.map((name) => buildPart(name, digest)))
    return stale
  })
}

async function buildPart(name, digest) {
  const draft = join(root, `dist/.draft-${name}`)
  rmSync(draft, { recursive: true, force: true })
  await parts[name](draft)
  replace(draft, join(root, 'dist', name))
  writeFileSync(stampOf(name), digest)
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
  const starts = [join(local, 'main.ts'), ...commands].map((file) => ({ in: file, out: basename(file, '.ts') }))
  await build({
    ...shared,
    entryPoints: [...starts, { in: join(local, 'engine/worker.ts'), out: 'engine' }],
    outdir,
    packages: 'external',
    target: 'node20',
    sourcemap: 'inline',
  })
}

const shared = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  absWorkingDir: root,
  logLevel: 'warning',
  loader: { '.sql': 'text' },
}

const packageOf = (noun) =>
  `${JSON.stringify({ name: noun, version: '1.0.0', private: true, main: 'index.js' }, null, 2)}\n`

const stampOf = (name) => join(root, `dist/.stamp-${name}`)

const readStamp = (name) => (existsSync(stampOf(name)) ? readFileSync(stampOf(name), 'utf8') : null)

/** Moves a finished folder into place: a reader sees the old one or the new one, never half of one. */
function replace(from, to) {
  const old = `${to}.old`
  rmSync(old, { recursive: true, force: true })
  mkdirSync(join(to, '..'), { recursive: true })
  if (existsSync(to)) renameSync(to, old)
  renameSync(from, to)
  rmSync(old, { recursive: true, force: true })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2)
  const built = await buildFunctions(asked.length > 0 ? asked : undefined)
  console.log(
    built.length > 0
      ? `built: ${built.map((name) => `dist/${name}`).join(', ')}`
      : 'dist/functions, dist/local: up to date',
  )
}
