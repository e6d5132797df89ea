import { Client } from 'pg'
import { layArticles } from '../../builders/many-articles'
import { operators, personId, type Staff } from '../district/people'
import { layCalls } from './calls'
import { layLetters } from './letters'
import { layMembers } from './members'
import { layPosts } from './posts'
import { layRoster } from './roster'
import { layServices } from './services'
import { layTellings } from './tellings'
import { layTogether } from './together'

const ARTICLES = 5_000

/** Beside the tickets that are there, so many of every other noun, and three tellings to each. */
export async function fillNouns(url: string, many: number, say: (line: string) => void): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('set synchronous_commit = off')
  const now = Date.now()
  const author = personId((operators[0] as Staff).uid)
  const steps: readonly (readonly [string, () => Promise<void>])[] = [
    ['letters', () => layLetters(client, many, now)],
    ['calls', () => layCalls(client, many, now)],
    ['posts', () => layPosts(client, many, now)],
    ['tellings', () => layTellings(client, 3 * many, now)],
    ['members', () => layMembers(client, many, now)],
    ['posts, pledges, records and points', () => layServices(client, many, now)],
    ['lists, agreements, teams and activities', () => layTogether(client, many, now)],
    ['shifts', () => layRoster(client, now)],
    [
      'articles',
      () =>
        layArticles(async (sql, values) => (await client.query(sql, values as unknown[])).rows, ARTICLES, {
          area: 'b',
          author,
        }),
    ],
  ]
  for (const [what, step] of steps) {
    const began = performance.now()
    await step()
    say(`${what} in ${((performance.now() - began) / 1_000).toFixed(0)} s`)
  }
  await client.query('vacuum analyze')
  await client.query('checkpoint')
  await client.end()
}
