import { useCallback } from 'react'
import { useStep, type Step } from '../../forms/use-step'
import { call } from '../../gateway/call'
import type { Input } from '../../gateway/make-call'
import { useCall } from '../../gateway/use-call'

type VersionedRoad = 'confirm' | 'decline' | 'edit' | 'hand-over' | 'disband'
type SelfRoad = 'ask' | 'consent' | 'quit' | 'admit' | 'turn-away' | 'remove'
type Fields<R extends VersionedRoad> = Omit<Input<'team', R>, 'team' | 'version' | 'command'>
type SelfFields<R extends SelfRoad> = Omit<Input<'team', R>, 'team'>

export interface TeamStep extends Pick<Step, 'busy' | 'refusal' | 'forget'> {
  take<R extends VersionedRoad>(road: R, fields: Fields<R>): Promise<boolean>
  /** A person in it: said twice it happens once, so it names no version. */
  place<R extends SelfRoad>(road: R, fields: SelfFields<R>): Promise<boolean>
}

/** One team, and what its reader may do with it now. */
export const useTeam = (id: string) => {
  const opened = useCall('team', 'open', { team: id }, { keep: true })
  const { take: once, busy, refusal, forget } = useStep(opened.reload)
  const { data: view } = opened
  const take = useCallback(
    async <R extends VersionedRoad>(road: R, fields: Fields<R>): Promise<boolean> => {
      if (!view) return false
      return once(JSON.stringify([road, view.version, fields]), (command) =>
        call('team', road, { ...fields, team: id, version: view.version, command } as unknown as Input<'team', R>),
      )
    },
    [view, id, once],
  )
  const place = useCallback(
    <R extends SelfRoad>(road: R, fields: SelfFields<R>): Promise<boolean> =>
      once(JSON.stringify([road, fields]), () =>
        call('team', road, { ...fields, team: id } as unknown as Input<'team', R>),
      ),
    [id, once],
  )
  const step: TeamStep = { busy, refusal, forget, take, place }
  return { ...opened, step }
}
