import { openBundle } from '../bundle'
import { fill } from '../fill/fill'
import { measureLists } from '../lists/measure'
import { judgeLists } from '../lists/plans'
import { ownDatabase } from '../postgres/database'
import { measureSubmits, weighHeaviest } from '../submits/measure'
import type { Section } from './section'

const TICKETS = 100_000

export const postgres: Section = {
  name: 'postgres',
  about: 'lists and submits at 100,000 tickets on a PostgreSQL server',
  run: async (found, say) => {
    const database = await ownDatabase()
    try {
      say(`${database.about}; filling it with ${TICKETS} tickets (a minute and a half)`)
      await fill(database.url, TICKETS, say)
      found(await judgeLists(database.url, say))
      found(await measureLists(openBundle('ticket', database.url, 2), 'at 100,000', true))
      found([await weighHeaviest(database.url)])
      found(await measureSubmits(database.url, 'on PostgreSQL', { processes: 2, atOnce: 8, seconds: 20, judged: true }))
    } finally {
      await database.close()
    }
  },
}
