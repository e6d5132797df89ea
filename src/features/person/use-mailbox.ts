import { useCall } from '../../gateway/use-call'
import type { Me } from './use-me'

export interface Mailbox {
  /** Whether there is a desk at which I read: as its secretary, or named by one. */
  readonly reads: boolean
  readonly unread: number
}

/** Deputies are named among those who work in the office: nobody else is asked about. */
export const useMailbox = ({ assignments }: Me): Mailbox => {
  const works = assignments.some((held) => held.role !== 'member')
  const { data } = useCall('letter', 'counts', works ? {} : null, { keep: true })
  const desks = data?.desks ?? []
  return { reads: desks.length > 0, unread: desks.reduce((sum, desk) => sum + desk.unread, 0) }
}
