import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stop } from 'esbuild'
import { buildClient } from './build-client.mjs'
import { buildFunctions } from './build-functions.mjs'

/** `npm start`: builds what is missing or stale, then opens the desk in this same process. Flags are the desk's own. */
const root = fileURLToPath(new URL('..', import.meta.url))

try {
  const built = await buildFunctions()
  if (built.length > 0) console.log('云函数已构建 cloud functions built')
  await stop()
  await buildClient('h5')
} catch (error) {
  console.error(`构建失败 the build failed: ${String(error.message).split('\n')[0]}`)
  process.exit(1)
}
createRequire(import.meta.url)(join(root, 'dist/local/main.js'))
