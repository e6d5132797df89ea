import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digestOf } from './digest.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
// The client's part of config/ is TypeScript, the cloud's is not.
const clientConfig = readdirSync(join(root, 'config')).filter((file) => file.endsWith('.ts'))
const sources = [
  'src',
  'package-lock.json',
  'babel.config.js',
  'tsconfig.json',
  'project.config.json',
  'sitemap.json',
  ...clientConfig.map((file) => `config/${file}`),
]

const targets = {
  h5: { name: '网页 web app', proof: 'index.html', seconds: 40 },
  weapp: { name: '小程序 mini-program', proof: 'app.json', seconds: 20 },
}

/** Builds one client target unless its sources are those of the last build. Says how long it takes; true when it built. */
export async function buildClient(target) {
  const { name, proof, seconds } = targets[target]
  const stamp = join(root, `dist/.stamp-${target}`)
  const digest = digestOf(root, sources)
  if (existsSync(join(root, `dist/${target}/${proof}`)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest)
    return false
  rmSync(stamp, { force: true })
  console.log(`构建${name},约 ${seconds} 秒 about ${seconds} s`)
  const took = await taro(target)
  writeFileSync(stamp, digest)
  console.log(`${name} 已构建 built (${took} s)`)
  return true
}

/** The bundler's own pages of output are kept for the case that it fails. */
function taro(target) {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  const build = spawn(
    process.execPath,
    [join(root, 'node_modules/@tarojs/cli/bin/taro'), 'build', '--type', target, '--no-check'],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (text) => (said += text))
  const progress = setInterval(() => console.log(`  ${target} … ${seconds()} s`), 5_000)
  return new Promise((done, failed) => {
    build.once('exit', (code) => {
      clearInterval(progress)
      if (code === 0) return done(seconds())
      console.error(said)
      failed(new Error(`taro build ended with ${code}`))
    })
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const target of process.argv.slice(2))
    if (!(await buildClient(target))) console.log(`dist/${target}: up to date`)
}
