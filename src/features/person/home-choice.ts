import { useSend } from '../../gateway/use-send'
import type { AreaName, Me } from './use-me'

/** Sets where I live; the deepest area of the path is what is kept. */
export const useHomeChoice = (onDone: (me: Me) => void) => {
  const { send, busy, refusal } = useSend('person', 'update')
  const choose = async (path: readonly AreaName[]): Promise<void> => {
    const home = path[path.length - 1]?.id
    if (home === undefined) return
    const outcome = await send({ home })
    if (outcome.ok) onDone(outcome.data)
  }
  return { choose, busy, refusal }
}
