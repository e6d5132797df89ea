import { useCallback } from 'react'
import { useStep, type Step } from '../../forms/use-step'
import { call } from '../../gateway/call'
import type { Input } from '../../gateway/make-call'
import { useCall } from '../../gateway/use-call'

type PlainRoad =
  | 'add'
  | 'ask-back'
  | 'acknowledge'
  | 'answer'
  | 'rate'
  | 'reopen'
  | 'withdraw'
  | 'propose-publication'
  | 'consent'
  | 'refuse-consent'
  | 'publish'
  | 'unpublish'
  | 'recuse'
  | 'forward'
type Fields<R extends PlainRoad> = Omit<Input<'letter', R>, 'letter' | 'version' | 'command'>

export interface LetterStep extends Pick<Step, 'busy' | 'refusal' | 'forget'> {
  take<R extends PlainRoad>(road: R, fields: Fields<R>): Promise<boolean>
}

/** One letter and the roads that its reader may take on it now. */
export const useLetter = (id: string) => {
  const opened = useCall('letter', 'open', { letter: id })
  const step = useStep(opened.reload)
  const { data: view } = opened
  const { take: once } = step
  const take = useCallback(
    async <R extends PlainRoad>(road: R, fields: Fields<R>): Promise<boolean> => {
      if (!view) return false
      return once(JSON.stringify([road, view.version, fields]), (command) =>
        call('letter', road, {
          ...fields,
          letter: view.id,
          version: view.version,
          command,
        } as unknown as Input<'letter', R>),
      )
    },
    [view, once],
  )
  const letterStep: LetterStep = { busy: step.busy, refusal: step.refusal, forget: step.forget, take }
  return { ...opened, step: letterStep }
}
