import pg from 'pg'

/** One look into the database, past the functions. */
export async function sql<R extends object>(url: string, text: string, values: readonly unknown[] = []): Promise<R[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<R>(text, values as unknown[])).rows
  } finally {
    await client.end()
  }
}

export const count = async (url: string, from: string, values: readonly unknown[] = []): Promise<number> =>
  (await sql<{ n: number }>(url, `select count(*)::int as n from ${from}`, values))[0]?.n ?? NaN
