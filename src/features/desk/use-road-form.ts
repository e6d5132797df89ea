import { useCallback, useEffect, useRef, useState } from 'react'
import { parse, type GenericSchema, type InferOutput } from 'valibot'
import { draftsOf } from '../../gateway/drafts'
import { newId } from '../../gateway/new-id'
import { issueAt, issuesIn, problem, type Outcome, type Problem } from '../../gateway/outcome'
import { sayIssue } from '../../words/refusals'
import type { FormRoad } from './actions'
import type { Changed, View } from './view'

/** Names what is changed, on which version it was decided, and this one decision: sent twice, it happens once. */
export interface Change {
  readonly ticket: string
  readonly version: number
  readonly command: string
}

export interface RoadFormProps {
  readonly view: View
  readonly onClose: () => void
  readonly onTaken: () => Promise<void>
  /** Reads the ticket anew; what is typed stays. */
  readonly onReload: () => Promise<void>
  /** Opens the form that has to come first. */
  readonly onInstead: (road: FormRoad) => void
}

export interface RoadForm<D> {
  readonly road: FormRoad
  readonly draft: D
  /** `path`: the contract's name of the field, where the draft has another one. */
  set(part: Partial<D>, path?: string): void
  /** What is wrong with a field, in words; gone as soon as it is changed. */
  error(...paths: string[]): string | undefined
  readonly refusal: Problem | null
  send(): Promise<void>
}

/** A field that the contract cannot even be asked about, because nothing was chosen. */
export const missing = (path: string): Problem => problem('bad-input', { issues: [{ path, code: 'missing' }] })

const PAUSE = 500

/**
 * One form of one road: its draft is kept on the device while it is typed and dropped when it is done. The same words sent
 * again carry the same command, other words a new one.
 */
export const useRoadForm = <S extends GenericSchema<Record<string, unknown>>>(
  road: FormRoad,
  { view, onTaken }: Pick<RoadFormProps, 'view' | 'onTaken'>,
  schema: S,
  take: (draft: InferOutput<S>, change: Change) => Promise<Outcome<Changed>> | Problem,
): RoadForm<InferOutput<S>> => {
  type D = InferOutput<S>
  const [kept] = useState(() => draftsOf(`desk.${road}.${view.id}`, schema))
  const [draft, setDraft] = useState<D>(() => kept.read()?.value ?? parse(schema, {}))
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const [changed, setChanged] = useState<readonly string[]>([])
  const command = useRef({ body: '', id: '' })
  const done = useRef(false)
  const running = useRef(false)

  useEffect(() => {
    const timer = setTimeout(() => !done.current && kept.keep(draft), PAUSE)
    return () => clearTimeout(timer)
  }, [kept, draft])

  const set = useCallback((part: Partial<D>, path?: string) => {
    setDraft((before) => ({ ...before, ...part }))
    setChanged((before) => [...new Set([...before, ...(path ? [path] : Object.keys(part as object))])])
  }, [])

  const send = async () => {
    if (running.current) return
    running.current = true
    try {
      await decide()
    } finally {
      running.current = false
    }
  }
  const decide = async () => {
    const body = JSON.stringify([view.version, draft])
    if (command.current.body !== body) command.current = { body, id: newId() }
    setChanged([])
    const outcome = await take(draft, { ticket: view.id, version: view.version, command: command.current.id })
    if (!outcome.ok) return setRefusal(outcome)
    done.current = true
    kept.drop()
    await onTaken()
  }

  const isChanged = (path: string) => changed.includes(path.split('.')[0] ?? path)
  // Once every marked field was written anew, the old refusal says nothing any more.
  const mended = refusal?.code === 'bad-input' && issuesIn(refusal).every((issue) => isChanged(issue.path))
  const error = (...paths: string[]) => {
    const code = paths
      .filter((path) => !isChanged(path))
      .map((path) => issueAt(refusal, path))
      .find(Boolean)
    return code === undefined ? undefined : sayIssue(code)
  }
  return { road, draft, set, error, refusal: mended ? null : refusal, send }
}
