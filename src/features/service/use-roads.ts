import { useCallback } from 'react'
import type { NounName } from '../../contract/nouns'
import { useStep, type Step } from '../../forms/use-step'
import { call } from '../../gateway/call'
import type { ActionName, Input } from '../../gateway/make-call'

export interface Roads<N extends NounName, M extends string> extends Pick<Step, 'busy' | 'refusal' | 'forget'> {
  take<R extends ActionName<N>>(road: R, fields: Omit<Input<N, R>, M | 'version' | 'command'>): Promise<boolean>
}

/** The roads of one registration, post, pledge or record: each names the version that its words were decided on. */
export const useRoads = <N extends NounName, M extends string>(
  noun: N,
  name: M,
  matter: { readonly id: string; readonly version: number } | null,
  changed: () => Promise<unknown>,
): Roads<N, M> => {
  const { busy, refusal, forget, take: once } = useStep(changed)
  const take = useCallback(
    async <R extends ActionName<N>>(road: R, fields: Omit<Input<N, R>, M | 'version' | 'command'>) => {
      if (!matter) return false
      const { id, version } = matter
      return once(JSON.stringify([road, id, version, fields]), (command) =>
        call(noun, road, { ...fields, [name]: id, version, command } as unknown as Input<N, R>),
      )
    },
    [noun, name, matter, once],
  )
  return { busy, refusal, forget, take }
}
