import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { end, start } from '../../cloud/desk'
import { openBundle } from '../bundle'
import { fill } from '../fill/fill'
import { measureLists } from '../lists/measure'
import { measureSubmits } from '../submits/measure'
import type { Section } from './section'

const TICKETS = 10_000

/** The engine of a desk, in the desk's own process as always. */
export const pglite: Section = {
  name: 'pglite',
  about: 'the same lists and submits at 10,000 tickets on the embedded engine',
  run: async (found, say) => {
    const folder = mkdtempSync(join(tmpdir(), 'linsheng-bench-'))
    const { child, at } = await start(folder, { seed: 'empty' })
    try {
      say(`embedded engine; filling it with ${TICKETS} tickets`)
      await fill(at.databaseUrl, TICKETS, say)
      found(await measureLists(openBundle('ticket', at.databaseUrl, 2), 'at 10,000, PGlite', false))
      found(await measureSubmits(at.databaseUrl, 'on PGlite', { processes: 1, atOnce: 4, seconds: 10, judged: false }))
    } finally {
      await end(child)
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
