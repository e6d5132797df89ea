import { Client } from 'pg'
import type { NounName } from '../../../src/contract/nouns'
import { openBundle } from '../bundle'
import { fill } from '../fill/fill'
import { layOrganisations } from '../fill/members'
import { MEMBERS, registerAll, TEAMS, UNITS, VOLUNTEERS } from '../fill/registered'
import { measureNoun } from '../lists/measure'
import { nounReadings } from '../lists/noun-readers'
import { isOfOne } from '../lists/serving-readers'
import { ownDatabase } from '../postgres/database'
import type { Section } from './section'

const nouns = ['inbox', 'member', 'service', 'exchange', 'activity', 'team'] as const satisfies readonly NounName[]

/** Beside them the district has its ordinary matters. */
const TICKETS = 1_000

const on = async (url: string, work: (client: Client) => Promise<unknown>): Promise<void> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  await work(client).finally(() => client.end())
}

/** A whole district registers itself by the real actions; then every page of those who serve is read. */
export const serving: Section = {
  name: 'serving',
  about: `a district of ${MEMBERS} members, ${UNITS} units, ${VOLUNTEERS} volunteers and ${TEAMS} teams, on a PostgreSQL server`,
  run: async (found, say) => {
    const database = await ownDatabase()
    try {
      await fill(database.url, TICKETS, say)
      await on(database.url, layOrganisations)
      const began = performance.now()
      await registerAll(database.url, say)
      const seconds = (performance.now() - began) / 1_000
      found([{ name: 'registered and confirmed, by the real actions', measured: seconds, unit: 's', atMost: 60 }])
      await on(database.url, (client) => client.query('vacuum analyze'))
      for (const noun of nouns) {
        const readings = nounReadings[noun].filter((reading) => !isOfOne(reading))
        found(await measureNoun(openBundle(noun, database.url, 2), noun, readings, 'in the district', 50))
      }
    } finally {
      await database.close()
    }
  },
}
