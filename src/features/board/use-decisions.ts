import { useRef, useState } from 'react'
import type { HandReason } from '../../domain/post/states'
import { call } from '../../gateway/call'
import { newId } from '../../gateway/new-id'
import type { Input } from '../../gateway/make-call'
import type { Problem } from '../../gateway/outcome'
import { keyOf, type Item } from './queue-item'

type Said = Input<'board', 'decide'>['items'][number]
export type Verdict = { readonly verdict: 'approve' } | { readonly verdict: 'hide'; readonly reason: HandReason }

const MOST = 50

export interface Decided {
  readonly done: number
  /** Codes of what was refused. */
  readonly refused: readonly string[]
}

/** Many at once, each decided on its own. The same decision sent again after a lost reply carries the same ids. */
export const useDecisions = () => {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const unsent = useRef<{ key: string; items: Said[] }>({ key: '', items: [] })
  const decide = async (items: readonly Item[], verdict: Verdict): Promise<Decided | null> => {
    const some = items.slice(0, MOST)
    const key = JSON.stringify([some.map(keyOf), verdict])
    if (unsent.current.key !== key) unsent.current = { key, items: some.map((item) => toSaid(item, verdict)) }
    setBusy(true)
    const outcome = await call('board', 'decide', { items: unsent.current.items })
    setBusy(false)
    setProblem(outcome.ok ? null : outcome)
    if (!outcome.ok) return null
    unsent.current = { key: '', items: [] }
    const refused = outcome.data.items.flatMap(({ code }) => (code === null ? [] : [code]))
    return { done: outcome.data.items.length - refused.length, refused }
  }
  return { busy, problem, decide }
}

const toSaid = (item: Item, verdict: Verdict): Said =>
  item.noun === 'post'
    ? { noun: 'post', post: item.post.id, version: item.post.version, command: newId(), ...verdict }
    : { noun: 'reply', reply: item.reply.id, version: item.reply.version, ...verdict }
