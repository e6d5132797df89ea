import { useCallback } from 'react'
import { useStep, type Step } from '../../forms/use-step'
import { call } from '../../gateway/call'
import type { Input } from '../../gateway/make-call'
import { useCall } from '../../gateway/use-call'

type ListingRoad = 'edit' | 'publish' | 'turn-down' | 'withdraw'
type AgreementRoad = 'agree' | 'decline' | 'retract' | 'begin' | 'note' | 'finish' | 'rate' | 'hand-back' | 'end-early'
type Fields<R extends ListingRoad | AgreementRoad, K extends string> = Omit<
  Input<'exchange', R>,
  K | 'version' | 'command'
>

export interface ListingStep extends Pick<Step, 'busy' | 'refusal' | 'forget'> {
  take<R extends ListingRoad>(road: R, fields: Fields<R, 'listing'>): Promise<boolean>
}

export interface AgreementStep extends Pick<Step, 'busy' | 'refusal' | 'forget'> {
  take<R extends AgreementRoad>(road: R, fields: Fields<R, 'agreement'>): Promise<boolean>
}

/** One line, and what its reader may do with it now. */
export const useListing = (id: string) => {
  const opened = useCall('exchange', 'open', { listing: id })
  const { take: once, busy, refusal, forget } = useStep(opened.reload)
  const { data: view } = opened
  const take = useCallback(
    async <R extends ListingRoad>(road: R, fields: Fields<R, 'listing'>): Promise<boolean> => {
      if (!view) return false
      return once(JSON.stringify([road, view.version, fields]), (command) =>
        call('exchange', road, { ...fields, listing: id, version: view.version, command } as unknown as Input<
          'exchange',
          R
        >),
      )
    },
    [view, id, once],
  )
  const step: ListingStep = { busy, refusal, forget, take }
  return { ...opened, step }
}

/** One agreement, and what its reader may do with it now. */
export const useAgreement = (id: string) => {
  const opened = useCall('exchange', 'agreement', { agreement: id })
  const { take: once, busy, refusal, forget } = useStep(opened.reload)
  const { data: view } = opened
  const take = useCallback(
    async <R extends AgreementRoad>(road: R, fields: Fields<R, 'agreement'>): Promise<boolean> => {
      if (!view) return false
      return once(JSON.stringify([road, view.version, fields]), (command) =>
        call('exchange', road, { ...fields, agreement: id, version: view.version, command } as unknown as Input<
          'exchange',
          R
        >),
      )
    },
    [view, id, once],
  )
  const step: AgreementStep = { busy, refusal, forget, take }
  return { ...opened, step }
}
