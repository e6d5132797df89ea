import { useCall } from '../../gateway/use-call'

export interface OpenCall {
  readonly id: string
  readonly number: string
  readonly version: number
  /** What is being typed on it, or who rang. */
  readonly text: string
}

/** The calls that are still in my hands at the hotline's desk; null until that is known, or where I have no such desk. */
export const useOpenCalls = (): readonly OpenCall[] | null => {
  const me = useCall('person', 'me', {}, { keep: true })
  const desk = me.data?.assignments.find((held) => held.role === 'operator')
  const board = useCall('hotline', 'board', desk ? { assignment: desk.id } : null)
  if (!board.data?.calls) return null
  return board.data.calls
    .filter((call) => call.mine && (call.state === 'talking' || call.state === 'follow-up'))
    .map(({ id, number, version, text, phone }) => ({ id, number, version, text: text || (phone ?? '没有显示号码') }))
}
