import { randomUUID } from 'node:crypto'
import { safeParse, type GenericSchema } from 'valibot'
import type { Reply, Row } from '../../src/contract/row'
import { done, refuse, type Result } from '../../src/domain/result'
import type { Action, Call, Noun, Timer } from './call'
import type { Contract } from '../../src/contract/row'
import { issuesOf } from '../../src/contract/issues'
import { faultOf, writeLine } from './log'
import { Busy, type Session } from './database'
import { stranger, type Me } from './me'
import type { Caller } from './caller'
import type { Ports } from './ports'

type Main = (event: unknown, context: unknown) => Promise<Reply<unknown>>

interface Asked {
  readonly action: string
  readonly input: unknown
}

const asked = (event: unknown): Asked | null => {
  if (typeof event !== 'object' || event === null) return null
  const { action, input } = event as { action?: unknown; input?: unknown }
  return typeof action === 'string' ? { action, input: input ?? {} } : null
}

const own = <T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined

/** parse → who → may → run in one transaction → parse output → reply. The one place that turns refusals into replies. */
export const serve =
  <C extends Contract>(noun: Noun<C>, ports: Ports): Main =>
  async (event, context) => {
    const started = performance.now()
    const at = Date.now()
    const id = randomUUID()
    const session = ports.database.session()
    const caller = ports.caller(event, context)
    let action = 'unknown'
    let fault: ReturnType<typeof faultOf> | undefined
    let result: Result<unknown>
    try {
      if (caller?.door === 'timer') {
        const name = (event as { TriggerName?: unknown }).TriggerName
        const timer = typeof name === 'string' ? own(noun.timers, name) : undefined
        action = timer ? `timer:${String(name)}` : action
        result = timer ? await tick(timer, session, at, ports) : refuse('unknown-action')
      } else {
        const said = asked(event)
        const row = said ? own<Row>(noun.contract, said.action) : undefined
        action = said && row ? said.action : action
        if (!said || !row) result = refuse('unknown-action')
        else if (!caller && !row.open) result = refuse('not-signed-in')
        else result = await run(noun, said, row, session, caller, at, id, ports)
      }
    } catch (error) {
      if (!(error instanceof Busy)) fault = faultOf(error)
      result = fault ? refuse('fault') : refuse('all-busy')
    }
    writeLine({
      call: id,
      noun: noun.name,
      action,
      outcome: result.ok ? 'ok' : result.code,
      ms: Math.round((performance.now() - started) * 10) / 10,
      statements: session.statements,
      at: new Date(at).toISOString(),
      door: caller?.door ?? 'none',
      ...(fault ? { fault } : {}),
    })
    const now = new Date(at).toISOString()
    return result.ok
      ? { ok: true, data: result.value, call: id, now }
      : { ok: false, code: result.code, ...(result.detail ? { detail: result.detail } : {}), call: id, now }
  }

const run = async <C extends Contract>(
  noun: Noun<C>,
  said: Asked,
  row: Row,
  session: Session,
  caller: Caller | null,
  at: number,
  id: string,
  ports: Ports,
): Promise<Result<unknown>> => {
  const input = safeParse(row.input, said.input, { abortPipeEarly: true })
  if (!input.success) return refuse('bad-input', { issues: issuesOf(input.issues) })
  const me = await whoIs(row, session, caller, at, ports)
  const act = noun.actions[said.action] as unknown as Action<Contract, string>
  const call = (db: Call['db']): Call => ({ id, at, me, db, ports })
  const result =
    row.kind === 'write'
      ? await session.transaction((db) => act(call(db), input.output))
      : await act(call(session), input.output)
  return result.ok ? done(parsed(row.output, result.value)) : result
}

const whoIs = async (row: Row, session: Session, caller: Caller | null, at: number, ports: Ports): Promise<Me> => {
  if (caller && !row.open) return ports.database.who(session, caller, at)
  return (caller && (await ports.database.known(session, caller, at))) ?? stranger
}

/** Nothing leaves that the output row does not name; a value of another shape is a bug, not a reply. */
const parsed = (schema: GenericSchema, value: unknown): unknown => {
  const output = safeParse(schema, value)
  if (output.success) return output.output
  throw new OutputFault(
    issuesOf(output.issues)
      .map((issue) => `${issue.path}:${issue.code}`)
      .join(' '),
  )
}

class OutputFault extends Error {
  constructor(where: string) {
    super(where)
    this.name = `OutputFault(${where})`
  }
}

const tick = async (timer: Timer, session: Session, at: number, ports: Ports): Promise<Result<unknown>> =>
  done(await timer({ at, db: session, ports, transaction: (work) => session.transaction(work) }))
