import pg from 'pg'
import type { Town } from './town'

/** What the district has written down, whatever a screen says: the rows of one question. */
export async function recorded<Row extends pg.QueryResultRow>(
  town: Town,
  sql: string,
  values: unknown[],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: town.desk.databaseUrl })
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}

/** The texts of the matters that begin with these words, as they were kept. */
export async function mattersBeginning(town: Town, words: string): Promise<string[]> {
  const rows = await recorded<{ text: string }>(town, 'select text from ticket where left(text, length($1)) = $1', [
    words,
  ])
  return rows.map(({ text }) => text)
}

const PATIENCE = 15_000
const PAUSE = 200

/** Asks until it is so: what a screen sends in its own time is written down a moment later. */
export async function comesTo<T>(wanted: T, ask: () => Promise<T>): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    if ((await ask()) === wanted) return
    await new Promise((done) => setTimeout(done, PAUSE))
  }
  expect(await ask()).toBe(wanted)
}
