import { useCall } from '../../gateway/use-call'
import { useRoad } from './use-road'

/** One matter and the roads that its reader may take on it. */
export const useTicket = (id: string) => {
  const opened = useCall('ticket', 'open', { ticket: id }, { keep: true })
  const road = useRoad(opened.data, opened.reload)
  return { ...opened, road }
}
