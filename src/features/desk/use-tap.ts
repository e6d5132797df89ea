import { useRef, useState } from 'react'
import { call } from '../../gateway/call'
import { newId } from '../../gateway/new-id'
import type { Problem } from '../../gateway/outcome'
import type { TapRoad } from './actions'
import type { View } from './view'

/** Roads of one tap: no form, so the command lives as long as the road and the version that it was decided on. */
export const useTap = (view: View | null, onTaken: (road: TapRoad) => Promise<void>) => {
  const [refusal, refuse] = useState<Problem | null>(null)
  const command = useRef({ of: '', id: '' })
  const running = useRef(false)
  const send = async (road: TapRoad) => {
    if (!view || running.current) return
    const of = `${road} ${view.id} ${view.version}`
    if (command.current.of !== of) command.current = { of, id: newId() }
    running.current = true
    refuse(null)
    const done = await call('ticket', road, { ticket: view.id, version: view.version, command: command.current.id })
    running.current = false
    if (!done.ok) return refuse(done)
    await onTaken(road)
  }
  return { tap: send, refusal, forget: () => refuse(null) }
}
