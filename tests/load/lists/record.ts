import pg from 'pg'
import { parse } from 'valibot'
import type { Result } from '../../../src/domain/result'
import type { Contract } from '../../../src/contract/row'
import type { Call, Timer, TimerRun } from '../../../cloudfunctions/_kernel/call'
import type { Ports } from '../../../cloudfunctions/_kernel/ports'
import type { Queries, Session } from '../../../cloudfunctions/_kernel/database'
import { who } from '../../../cloudfunctions/_database/who'
import type { Reading } from './readers'

/** A statement as a store sent it, with what it bound. */
export interface Sent {
  readonly by: string
  readonly text: string
  readonly values: readonly unknown[]
}

/** A noun as it is read here: by the names of its actions. */
export interface Read {
  readonly name: string
  readonly contract: Contract
  readonly actions: Readonly<Record<string, unknown>>
  readonly timers?: Readonly<Record<string, Timer>>
}

/** One thing to be opened from a page of `from`, by its id as `as`. */
export interface Opening {
  readonly from: string
  readonly as: string
}

/** Runs every list, one of its matters and the timers by the actions' own code and keeps the statements that they send. Nothing stays changed. */
export async function recordLists(
  url: string,
  noun: Read,
  readings: readonly Reading[],
  opening?: Opening,
): Promise<Sent[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const sent: Sent[] = []
  let by = ''
  const queries: Queries = {
    query: async <R>(text: string, values: readonly unknown[] = []) => {
      sent.push({ by, text, values })
      return (await client.query(text, values as unknown[])).rows as R[]
    },
  }
  const undone: Session['transaction'] = async (work) => {
    await client.query('begin')
    try {
      return await work(queries)
    } finally {
      await client.query('rollback')
    }
  }
  const session: Session = { ...queries, transaction: undone, statements: 0 }
  const at = Date.now()

  const run = async (
    uid: string,
    action: string,
    input: object,
  ): Promise<{ next?: unknown; items?: { id: string }[] }> => {
    const me = await who(session, { uid: `uid:${uid}`, door: 'web' }, at)
    const call = { id: 'bench', at, me, db: queries, ports: {} } as unknown as Call
    const act = noun.actions[action] as (call: Call, input: unknown) => Promise<Result<object>>
    const row = noun.contract[action]
    if (!row) throw new Error(`${noun.name} has no ${action}`)
    const done = await undone(() => act(call, parse(row.input, input)))
    if (!done.ok) throw new Error(`${by}: ${done.code}`)
    return done.value
  }

  for (const reading of readings) {
    by = reading.name
    const page = await run(reading.uid, reading.action, reading.input)
    by = `${reading.name}, next page`
    if (typeof page.next === 'string') await run(reading.uid, reading.action, { ...reading.input, after: page.next })
    by = `one ${noun.name}`
    const [first] = page.items ?? []
    if (opening?.from === reading.action && first) await run(reading.uid, 'open', { [opening.as]: first.id })
  }
  by = 'timer'
  const timed: TimerRun = { at, db: queries, ports: {} as Ports, transaction: undone }
  for (const timer of Object.values(noun.timers ?? {})) await timer(timed)
  await client.end()
  return distinct(sent)
}

/** The same statement with the same values is explained once. */
const distinct = (sent: readonly Sent[]): Sent[] => [
  ...new Map(sent.map((one) => [JSON.stringify([one.text, one.values]), one])).values(),
]
