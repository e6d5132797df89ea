import { useCallback, useEffect, useRef, useState } from 'react'
import { parse, type GenericSchema, type InferOutput } from 'valibot'
import { draftsOf } from '../gateway/drafts'
import { newId } from '../gateway/new-id'
import { issueAt, issuesIn, problem, type Outcome, type Problem } from '../gateway/outcome'
import { sayIssue } from '../words/refusals'

export interface Form<D> {
  readonly draft: D
  /** `path`: the contract's name of the field, where the draft has another one. */
  set(part: Partial<D>, path?: string): void
  /** What is wrong with a field, in words; gone as soon as it is changed. */
  error(...paths: string[]): string | undefined
  readonly refusal: Problem | null
  readonly busy: boolean
  send(): Promise<void>
}

/** A field that the contract cannot even be asked about, because nothing was chosen. */
export const missing = (path: string): Problem => problem('bad-input', { issues: [{ path, code: 'missing' }] })

const PAUSE = 500

interface Place<D> {
  /** Where the draft lies on the device: `desk.settle.<id>`. */
  readonly place: string
  /** What the words were decided on; the same words on another version are another command. Null where nothing is changed. */
  readonly version: number | null
  /** What it begins with, seen what lies on the device; else that, or an empty one. */
  readonly initial?: (kept: D | null) => D
}

/**
 * One form: its draft is kept on the device while it is typed and dropped when it is done. The same words sent again carry the
 * same command id, other words a new one, so that a lost reply does nothing twice.
 */
export const useForm = <S extends GenericSchema<Record<string, unknown>>, T>(
  { place, version, initial }: Place<InferOutput<S>>,
  schema: S,
  take: (draft: InferOutput<S>, command: string) => Promise<Outcome<T>> | Problem,
  onTaken: (taken: T) => unknown,
): Form<InferOutput<S>> => {
  type D = InferOutput<S>
  const [kept] = useState(() => draftsOf(place, schema))
  const [draft, setDraft] = useState<D>(() => {
    const lying = kept.read()?.value ?? null
    return initial ? initial(lying) : (lying ?? parse(schema, {}))
  })
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const [changed, setChanged] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(false)
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
    setBusy(true)
    try {
      await decide()
    } finally {
      running.current = false
      setBusy(false)
    }
  }
  const decide = async () => {
    const body = JSON.stringify([version, draft])
    if (command.current.body !== body) command.current = { body, id: newId() }
    setChanged([])
    const outcome = await take(draft, command.current.id)
    if (!outcome.ok) return setRefusal(outcome)
    done.current = true
    kept.drop()
    setRefusal(null)
    await onTaken(outcome.data)
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
  return { draft, set, error, refusal: mended ? null : refusal, busy, send }
}
