import { mkdtempSync, rmSync } from 'node:fs'
import { fork } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { end } from '../../cloud/desk'
import { median } from '../figure'
import { root } from '../root'
import type { Section } from './section'

/** `npm start`, what it runs, from the start of the process until it is open; the first makes the demo district. */
async function startOnce(folder: string): Promise<number> {
  const began = performance.now()
  const child = fork(join(root, 'config/start.mjs'), [], {
    env: { ...process.env, PORT: '0', LINSHENG_DATA: folder },
    silent: true,
  })
  let said = ''
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()))
  await new Promise<void>((open, failed) => {
    child.once('message', () => open())
    child.once('exit', (code) => failed(new Error(`npm start ended with ${code}: ${said}`)))
  })
  const seconds = (performance.now() - began) / 1_000
  await end(child)
  return seconds
}

export const startUp: Section = {
  name: 'start',
  about: 'how long npm start takes',
  run: async (found, say) => {
    const folder = mkdtempSync(join(tmpdir(), 'linsheng-start-'))
    try {
      say('first npm start, with the demo district')
      const first = await startOnce(folder)
      const again = [await startOnce(folder), await startOnce(folder), await startOnce(folder)]
      found([
        {
          name: 'first start, on a fresh data folder',
          measured: first,
          unit: 's',
          note: 'makes the demo district, and builds what is stale',
        },
        {
          name: 'second start',
          measured: median(again),
          unit: 's',
          atMost: 5,
          note: `median of ${again.map((one) => one.toFixed(1)).join(', ')}`,
        },
      ])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
