import { useCallback, useEffect, useState } from 'react'
import { call } from '../../gateway/call'
import { useShown } from '../../gateway/use-shown'
import type { Me } from './use-me'

export interface Duties {
  /** What waits for me in all my posts; null until it is known. */
  readonly waiting: number | null
  readonly late: number
  /** Counting stopped there: there are more. */
  readonly capped: boolean
}

const unknown: Duties = { waiting: null, late: 0, capped: false }

const countOf = async (assignment: string): Promise<Duties> => {
  const outcome = await call('ticket', 'counts', { assignment })
  // A post without a queue (党员, 楼长) refuses; nothing waits there.
  if (!outcome.ok) return unknown
  const { states, late, cap } = outcome.data
  const counts = Object.values(states)
  return { waiting: counts.reduce((sum, count) => sum + count, 0), late, capped: counts.some((count) => count >= cap) }
}

const together = (all: readonly Duties[]): Duties => ({
  waiting: all.reduce<number | null>((sum, each) => (each.waiting === null ? sum : (sum ?? 0) + each.waiting), null),
  late: all.reduce((sum, each) => sum + each.late, 0),
  capped: all.some((each) => each.capped),
})

/** How much waits for a member of staff; for anybody else nothing is asked. */
export const useDuties = (assignments: Me['assignments']): Duties => {
  const [duties, setDuties] = useState(unknown)
  const ids = assignments.map((held) => held.id).join(' ')
  const load = useCallback(async () => {
    if (ids !== '') setDuties(together(await Promise.all(ids.split(' ').map(countOf))))
  }, [ids])
  useEffect(() => {
    void load()
  }, [load])
  useShown(() => void load())
  return duties
}

export const sayWaiting = ({ waiting, capped }: Duties): string =>
  waiting === null ? '' : capped || waiting > 999 ? '999+' : String(waiting)
