import { useRef, useState } from 'react'
import { heldFor, type Role } from '../../domain/person/roles'
import { newId } from '../../gateway/new-id'
import { issueAt, problem, type Problem } from '../../gateway/outcome'
import { useSend } from '../../gateway/use-send'
import { sayIssue } from '../../words/refusals'
import type { Invitation } from './say-invitation'

export interface Draft {
  readonly role: Role
  readonly post: 'A' | 'B'
  readonly area: string
  readonly areaName: string
  readonly unit: string
  readonly unitName: string
  readonly name: string
  readonly days: string
}

export interface Issued {
  readonly invitation: Invitation
  readonly code: string | null
}

const blank: Draft = { role: 'handler', post: 'A', area: '', areaName: '', unit: '', unitName: '', name: '', days: '7' }

const gap = (path: string): Problem => problem('bad-input', { issues: [{ path, code: 'missing' }] })

/** One invitation being written: the same words sent again are the same invitation. */
export const useInvite = (onIssued: (issued: Issued) => void) => {
  const [draft, setDraft] = useState(blank)
  const [unfilled, setUnfilled] = useState<Problem | null>(null)
  const { refusal, send } = useSend('person', 'invite')
  const named = useRef({ body: '', id: '' })
  const place = heldFor[draft.role]
  const issue = async () => {
    const empty = place === 'unit' ? draft.unit === '' : draft.area === ''
    setUnfilled(empty ? gap(place) : null)
    if (empty) return
    const body = JSON.stringify(draft)
    if (named.current.body !== body) named.current = { body, id: newId() }
    const { role, post, name, days } = draft
    const where = place === 'unit' ? { unit: draft.unit } : { area: draft.area }
    const made = await send({ id: named.current.id, role, post, name, days: Number(days), ...where })
    if (made.ok) onIssued(made.data)
  }
  const error = (path: string) => {
    const code = issueAt(unfilled ?? refusal, path)
    return code === undefined ? undefined : sayIssue(code)
  }
  return {
    draft,
    set: (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })),
    place,
    issue,
    error,
    refusal: unfilled ?? refusal,
  }
}
