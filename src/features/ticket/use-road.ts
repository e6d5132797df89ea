import { useCallback } from 'react'
import { useStep, type Step } from '../../forms/use-step'
import { call } from '../../gateway/call'
import type { Input } from '../../gateway/make-call'
import type { View } from './facts'

export type ResidentRoad = 'attach' | 'supply' | 'rate' | 'reopen' | 'withdraw'
type Fields<R extends ResidentRoad> = Omit<Input<'ticket', R>, 'ticket' | 'version' | 'command'>

export interface TakeRoad extends Pick<Step, 'busy' | 'refusal' | 'forget'> {
  /** True when it was done; else `refusal` says why, and what was typed stays. */
  take<R extends ResidentRoad>(road: R, fields: Fields<R>): Promise<boolean>
}

/** One road of a ticket, taken once. */
export const useRoad = (view: View | null, changed: () => Promise<void>): TakeRoad => {
  const step = useStep(changed)
  const { take: once } = step
  const take = useCallback(
    async <R extends ResidentRoad>(road: R, fields: Fields<R>): Promise<boolean> => {
      if (!view) return false
      const { id, version } = view
      return once(JSON.stringify([road, version, fields]), (command) =>
        call('ticket', road, { ...fields, ticket: id, version, command } as unknown as Input<'ticket', R>),
      )
    },
    [view, once],
  )
  return { busy: step.busy, refusal: step.refusal, take, forget: step.forget }
}
