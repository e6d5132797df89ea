import { useCallback } from 'react'
import { useStep, type Step } from '../../forms/use-step'
import { call } from '../../gateway/call'
import type { Input } from '../../gateway/make-call'
import { useCall } from '../../gateway/use-call'

type VersionedRoad =
  | 'approve'
  | 'hide'
  | 'refer'
  | 'appeal'
  | 'restore'
  | 'uphold'
  | 'dismiss-reports'
  | 'answer'
  | 'rate'
  | 'merge'
  | 'raise'
  | 'withdraw'
  | 'close'
type Fields<R extends VersionedRoad> = Omit<Input<'board', R>, 'post' | 'version' | 'command'>

export interface PostStep extends Pick<Step, 'busy' | 'refusal' | 'forget'> {
  take<R extends VersionedRoad>(road: R, fields: Fields<R>): Promise<boolean>
  /** What many do at once names no version. */
  light(road: 'join' | 'leave'): Promise<boolean>
}

/** One post, and what its reader may do with it now. */
export const usePost = (id: string) => {
  const opened = useCall('board', 'open', { post: id }, { keep: true })
  const step = useStep(opened.reload)
  const { data: view } = opened
  const { take: once } = step
  const take = useCallback(
    async <R extends VersionedRoad>(road: R, fields: Fields<R>): Promise<boolean> => {
      if (!view) return false
      return once(JSON.stringify([road, view.version, fields]), (command) =>
        call('board', road, { ...fields, post: view.id, version: view.version, command } as unknown as Input<
          'board',
          R
        >),
      )
    },
    [view, once],
  )
  const light = useCallback((road: 'join' | 'leave') => once(road, () => call('board', road, { post: id })), [id, once])
  const postStep: PostStep = { busy: step.busy, refusal: step.refusal, forget: step.forget, take, light }
  return { ...opened, step: postStep }
}
