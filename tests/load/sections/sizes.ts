import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { coldRequire } from '../sizes/cold-require'
import { zippedSize } from '../sizes/zip'
import type { Figure } from '../figure'
import { root } from '../root'
import type { Section } from './section'

const KB = 1_000
const largest = (sizes: readonly { name: string; size: number }[]): { name: string; size: number } =>
  sizes.reduce((most, one) => (one.size > most.size ? one : most))

function functionSizes(): Figure[] {
  const folder = join(root, 'dist/functions')
  const sizes = readdirSync(folder).map((name) => {
    const files = readdirSync(join(folder, name)).map((file) => ({
      name: file,
      bytes: readFileSync(join(folder, name, file)),
    }))
    return { name, plain: files.reduce((sum, { bytes }) => sum + bytes.length, 0), zipped: zippedSize(files) }
  })
  const plain = largest(sizes.map(({ name, plain: size }) => ({ name, size })))
  const zipped = largest(sizes.map(({ name, zipped: size }) => ({ name, size })))
  return [
    { name: 'function bundle, the largest', measured: plain.size / KB, unit: 'KB', atMost: 1_100, note: plain.name },
    {
      name: 'function bundle zipped, the largest',
      measured: zipped.size / KB,
      unit: 'KB',
      atMost: 350,
      note: zipped.name,
    },
  ]
}

/** What index.html loads before anything can be seen: its own scripts, without the desk's few lines of settings. */
function entrySize(): Figure[] {
  const folder = join(root, 'dist/h5')
  if (!existsSync(join(folder, 'index.html'))) throw new Error('no dist/h5: run npm run build:h5 first')
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const scripts = [...page.matchAll(/<script[^>]*\ssrc="\/?([^"]+)"/g)]
    .map(([, path]) => path ?? '')
    .filter((path) => path !== 'config.js')
  if (scripts.length === 0) throw new Error('dist/h5/index.html loads no script')
  const size = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length, 0)
  const styles = [...page.matchAll(/<link[^>]*\shref="\/?([^"]+\.css)"/g)].map(([, path]) => path ?? '')
  const styled = styles.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length, 0)
  const later = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.js') && statSync(join(folder, path)).isFile(),
  )
  return [
    {
      name: 'H5 entry JavaScript, gzip',
      measured: size / KB,
      unit: 'KB',
      atMost: 200,
      note: `${scripts.length} of ${later.length} scripts; entry CSS ${(styled / KB).toFixed(1)} KB`,
    },
  ]
}

export const sizes: Section = {
  name: 'sizes',
  about: 'what is deployed and what is loaded at first',
  run: (found) => {
    found(functionSizes())
    found([coldRequire()])
    found(entrySize())
    return Promise.resolve()
  },
}
