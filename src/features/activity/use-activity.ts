import { useCallback } from 'react'
import { useStep, type Step } from '../../forms/use-step'
import { call } from '../../gateway/call'
import type { Input } from '../../gateway/make-call'
import { useCall } from '../../gateway/use-call'

type VersionedRoad = 'edit' | 'publish' | 'start' | 'end' | 'record' | 'cancel'
type Fields<R extends VersionedRoad> = Omit<Input<'activity', R>, 'activity' | 'version' | 'command'>

export interface ActivityStep extends Pick<Step, 'busy' | 'refusal' | 'forget'> {
  take<R extends VersionedRoad>(road: R, fields: Fields<R>): Promise<boolean>
  /** My own place: said twice it happens once, so it names no version. */
  place(road: 'join' | 'take' | 'leave'): Promise<boolean>
  checkIn(digits: string): Promise<boolean>
}

/** One activity, and what its reader may do with it now. */
export const useActivity = (id: string) => {
  const opened = useCall('activity', 'open', { activity: id }, { keep: true })
  const { take: once, busy, refusal, forget } = useStep(opened.reload)
  const { data: view } = opened
  const take = useCallback(
    async <R extends VersionedRoad>(road: R, fields: Fields<R>): Promise<boolean> => {
      if (!view) return false
      return once(JSON.stringify([road, view.version, fields]), (command) =>
        call('activity', road, { ...fields, activity: id, version: view.version, command } as unknown as Input<
          'activity',
          R
        >),
      )
    },
    [view, id, once],
  )
  const place = useCallback(
    (road: 'join' | 'take' | 'leave') => once(road, () => call('activity', road, { activity: id })),
    [id, once],
  )
  const checkIn = useCallback(
    (digits: string) => once(digits, () => call('activity', 'check-in-code', { activity: id, digits })),
    [id, once],
  )
  const step: ActivityStep = { busy, refusal, forget, take, place, checkIn }
  return { ...opened, step }
}
