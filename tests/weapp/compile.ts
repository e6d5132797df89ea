import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import path from 'node:path'
import type { WeappPackage } from './package'

const platforms: Record<string, [string, string]> = {
  linux: ['linux', ''],
  darwin: ['mac', ''],
  win32: ['windows', '.exe'],
}
const mostOutput = 64 * 1024 * 1024

const found = new Map<string, string>()

/** WeChat's own compiler: a small development dependency, so that `npm ci` is all that `npm test` needs. */
function tool(name: 'wcc' | 'wcsc'): string {
  const known = found.get(name)
  if (known !== undefined) return known
  const [folder, ending] = platforms[process.platform] ?? ['linux', '']
  const file = path.resolve('node_modules/miniprogram-compiler/bin', folder, name + ending)
  chmodSync(file, 0o755)
  found.set(name, file)
  return file
}

/** Runs a compiler in the package's folder; its own words are the error. */
function run(name: 'wcc' | 'wcsc', folder: string, args: string[]): string {
  const done = spawnSync(tool(name), args, { cwd: folder, maxBuffer: mostOutput, encoding: 'utf8' })
  if (done.error) throw done.error
  if (done.status !== 0)
    throw new Error(`${name}: ${done.stderr.trim() || `ended with ${done.status ?? done.signal ?? '?'}`}`)
  return done.stdout
}

const drawn = new Map<string, string>()

/** All templates of the package as one script that draws them ($gwx). Throws with the file and line of the first mistake. */
export function compileWxml(files: WeappPackage): string {
  const known = drawn.get(files.folder)
  if (known !== undefined) return known
  const templates = files.files('.wxml')
  const withComponents = templates
    .map((file) => ({ file, tags: Object.keys(files.componentsOf(file.replace(/\.wxml$/, ''))) }))
    .filter(({ file, tags }) => tags.length > 0 && files.has(file.replace(/\.wxml$/, '.json')))
  const components = [
    withComponents.length,
    ...withComponents.flatMap(({ file, tags }) => [file, tags.length, ...tags]),
  ].join(' ')
  const script = run('wcc', files.folder, [
    '-d',
    '-cc',
    components,
    ...templates,
    ...files.files('.wxs'),
    '-gn',
    '$gwx',
  ])
  drawn.set(files.folder, script)
  return script
}

/** Checks every style sheet with WeChat's compiler. */
export function compileWxss(files: WeappPackage): void {
  const sheets = files.files('.wxss')
  if (sheets.length > 0) run('wcsc', files.folder, ['-lc', '-db', '-pc', String(sheets.length), ...sheets])
}
