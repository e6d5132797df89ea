import { useEffect, useRef, useState } from 'react'
import { call } from '../../gateway/call'
import type { Problem } from '../../gateway/outcome'
import { toKept, type CallDraft } from './call-draft'

const PAUSE = 1_200

/**
 * Keeps what is typed in the cloud too, a moment after the last key: a page that crashes, or a colleague who takes over, finds
 * it. One keeping at a time; `saved` is told the revision that is there now. A newer one of somebody else is a problem to show.
 */
export const useKeptDraft = (
  id: string,
  on: boolean,
  draft: CallDraft,
  saved: (revision: number) => void,
): Problem | null => {
  const [problem, setProblem] = useState<Problem | null>(null)
  const words = JSON.stringify(toKept(draft))
  const last = useRef(words)
  const running = useRef(false)
  const [turn, again] = useState(0)

  useEffect(() => {
    if (!on || words === last.current) return undefined
    const keep = async (): Promise<void> => {
      // What was typed meanwhile is kept by the next turn.
      if (running.current) return again((before) => before + 1)
      running.current = true
      const outcome = await call('hotline', 'note', { call: id, revision: draft.revision + 1, draft: toKept(draft) })
      running.current = false
      if (outcome.ok) {
        last.current = words
        setProblem(null)
        return saved(outcome.data.revision)
      }
      return setProblem(outcome.code === 'draft-is-older' ? outcome : null)
    }
    const timer = setTimeout(() => void keep(), PAUSE)
    return () => clearTimeout(timer)
    // The words say all that is kept of the draft.
  }, [id, on, words, draft, saved, turn])
  return problem
}
