import { noun as ticket } from '../../../cloudfunctions/ticket/index'
import { openBundle } from '../bundle'
import { fill } from '../fill/fill'
import { fillNouns } from '../fill/nouns'
import { measureLists } from '../lists/measure'
import { measureNouns } from '../lists/nouns'
import { judgeLists } from '../lists/plans'
import { readings } from '../lists/readers'
import { ownDatabase } from '../postgres/database'
import { measureSubmits, weighHeaviest } from '../submits/measure'
import type { Section } from './section'

const MANY = 100_000

export const postgres: Section = {
  name: 'postgres',
  about: 'lists at 100,000 matters of each noun, and submits, on a PostgreSQL server',
  run: async (found, say) => {
    const database = await ownDatabase()
    try {
      say(`${database.about}; filling it with ${MANY} tickets (a minute and a half)`)
      await fill(database.url, MANY, say)
      say(`as many letters, calls and posts, and three times as many tellings (a minute)`)
      await fillNouns(database.url, MANY, say)
      found(await judgeLists(database.url, ticket, readings, say, { from: 'queue', as: 'ticket' }))
      found(await measureLists(openBundle('ticket', database.url, 2), 'at 100,000', true))
      found([await weighHeaviest(database.url)])
      found(await measureSubmits(database.url, 'on PostgreSQL', { processes: 2, atOnce: 8, seconds: 20, judged: true }))
      await measureNouns(database.url, 'at 100,000', found, say)
    } finally {
      await database.close()
    }
  },
}
