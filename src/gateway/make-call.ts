import { safeParse, type GenericSchema, type InferInput, type InferOutput } from 'valibot'
import { issuesOf } from '../contract/issues'
import { nouns, type NounName, type Nouns } from '../contract/nouns'
import type { Row } from '../contract/row'
import { Lost, type Carrier } from './carrying'
import { problem, type Outcome } from './outcome'

export type ActionName<N extends NounName> = keyof Nouns[N] & string
export type Input<N extends NounName, A extends ActionName<N>> = Nouns[N][A] extends {
  input: infer S extends GenericSchema
}
  ? InferInput<S>
  : never
export type Data<N extends NounName, A extends ActionName<N>> = Nouns[N][A] extends {
  output: infer S extends GenericSchema
}
  ? InferOutput<S>
  : never

/** The whole call, with its retries, in ms. */
export const CALL_LIMIT = 15_000
const PAUSES = [400, 1_200]

export interface Way {
  readonly carrier: Pick<Carrier, 'send'>
  readonly wait: (ms: number) => Promise<void>
  readonly clock: () => number
  readonly heard: (now: string) => void
}

export type RawCall = (noun: NounName, action: string, input: unknown) => Promise<Outcome<unknown>>

const rowOf = (noun: NounName, action: string): Row | undefined =>
  (nouns[noun] as Readonly<Record<string, Row>>)[action]

export const isWrite = (noun: NounName, action: string): boolean => rowOf(noun, action)?.kind === 'write'

/** Once more only when nothing came back: an answer, even a refusal, is an answer. */
const worthRetrying = (lost: Lost): boolean => lost.code === 'offline' || lost.code === 'fault'

/** The cloud had no hand free, and has decided nothing. */
const allBusy = (outcome: Outcome<unknown>): boolean => !outcome.ok && outcome.code === 'all-busy'

/**
 * One call, whichever noun. What the contract would refuse never travels. A lost write is sent again with the same ids, and
 * the cloud does it once; so reads and writes are retried alike.
 */
export const makeCall =
  ({ carrier, wait, clock, heard }: Way): RawCall =>
  async (noun, action, input) => {
    const row = rowOf(noun, action)
    if (!row) return problem('unknown-action')
    const said = safeParse(row.input, input, { abortPipeEarly: true })
    if (!said.success) return problem('bad-input', { issues: issuesOf(said.issues) })
    const end = clock() + CALL_LIMIT
    for (let attempt = 0; ; attempt += 1) {
      const pause = PAUSES[attempt]
      const mayPause = (): boolean => pause !== undefined && clock() + pause < end
      try {
        const event = { action, input: said.output }
        const value = await carrier.send(noun, event, Math.max(1, end - clock()), row.open === true)
        const outcome = heardReply(value, heard)
        if (!allBusy(outcome) || !mayPause()) return outcome
      } catch (error) {
        if (!(error instanceof Lost)) throw error
        if (!worthRetrying(error) || !mayPause()) return problem(error.code)
      }
      await wait(pause ?? 0)
    }
  }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** A return value that is no reply (the platform's own error page, an old function) counts as lost. */
const heardReply = (value: unknown, heard: (now: string) => void): Outcome<unknown> => {
  if (!isObject(value) || typeof value.ok !== 'boolean') throw new Lost('fault')
  if (typeof value.now === 'string') heard(value.now)
  if (value.ok) return { ok: true, data: value.data, now: typeof value.now === 'string' ? value.now : '' }
  return problem(
    typeof value.code === 'string' ? value.code : 'fault',
    isObject(value.detail) ? value.detail : undefined,
    typeof value.call === 'string' ? value.call : null,
  )
}
