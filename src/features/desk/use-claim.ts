import { useRef } from 'react'
import { newId } from '../../gateway/new-id'
import { useSend } from '../../gateway/use-send'
import type { View } from './view'

/** 签收 is one tap: no form, so the command lives as long as the version it was decided on. */
export const useClaim = (view: View | null, onTaken: () => Promise<void>) => {
  const { refusal, send, forget } = useSend('ticket', 'claim')
  const command = useRef({ of: '', id: '' })
  const claim = async () => {
    if (!view) return
    const of = `${view.id} ${view.version}`
    if (command.current.of !== of) command.current = { of, id: newId() }
    const done = await send({ ticket: view.id, version: view.version, command: command.current.id })
    if (done.ok) await onTaken()
  }
  return { claim, refusal, forget }
}
