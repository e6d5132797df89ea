import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stop } from 'esbuild'
import { buildFunctions } from './build-functions.mjs'
import { digestOf } from './digest.mjs'

/** `npm start`: builds what is missing or stale, then opens the desk in this same process. Flags are the desk's own. */
const root = fileURLToPath(new URL('..', import.meta.url))
// The web's part of config/ is TypeScript, this part is not.
const webConfig = readdirSync(join(root, 'config')).filter((file) => file.endsWith('.ts'))
const webSources = [
  'src',
  'package-lock.json',
  'babel.config.js',
  'tsconfig.json',
  ...webConfig.map((file) => `config/${file}`),
]
const stamp = join(root, 'dist/.stamp-h5')

try {
  const built = await buildFunctions()
  if (built.length > 0) console.log('云函数已构建 cloud functions built')
  await stop()
  await buildWeb()
} catch (error) {
  console.error(`构建失败 the build failed: ${String(error.message).split('\n')[0]}`)
  process.exit(1)
}
createRequire(import.meta.url)(join(root, 'dist/local/main.js'))

async function buildWeb() {
  const digest = digestOf(root, webSources)
  const fresh =
    existsSync(join(root, 'dist/h5/index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest
  if (fresh) return
  rmSync(stamp, { force: true })
  console.log('构建网页,约 40 秒 building the web app, about 40 s')
  await runBuild()
  writeFileSync(stamp, digest)
}

/** The bundler's own pages of output are kept for the case that it fails. */
function runBuild() {
  const began = Date.now()
  const build = spawn(
    process.execPath,
    [join(root, 'node_modules/@tarojs/cli/bin/taro'), 'build', '--type', 'h5', '--no-check'],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let said = ''
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (text) => (said += text))
  const progress = setInterval(() => console.log(`  … ${Math.round((Date.now() - began) / 1000)} s`), 5_000)
  return new Promise((done, failed) => {
    build.once('exit', (code) => {
      clearInterval(progress)
      if (code === 0)
        return done(console.log(`网页已构建 web app built (${Math.round((Date.now() - began) / 1000)} s)`))
      console.error(said)
      failed(new Error(`taro build ended with ${code}`))
    })
  })
}
