import { View } from '@tarojs/components'
import { Card } from '../../ui/card'
import { Deadline } from '../../ui/deadline'
import { Icon } from '../../ui/icon'
import { Pressable } from '../../ui/pressable'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { desksOf, hasTicketDesk, sayDesk, ticketDesk } from './desks'
import { sayWaiting, useDuties } from './use-duties'
import { useMailbox } from './use-mailbox'
import type { Me } from './use-me'
import './staff-entry.scss'

/** For people who hold a post: what waits for them, and the other places where they work. */
export function StaffEntry({ me, onOpen }: { me: Me; onOpen: (path: string) => unknown }) {
  const duties = useDuties(me.assignments)
  const mailbox = useMailbox(me)
  const desks = desksOf(me, mailbox.reads)
  if (me.assignments.every((held) => held.role === 'member')) return null
  const count = sayWaiting(duties)
  return (
    <Stack gap={2}>
      {(hasTicketDesk(me) || desks.length === 0) && (
        <Card tone="info" onPress={() => onOpen(ticketDesk.path)}>
          <Stack row between gap={3}>
            <Words strong tone="info">
              {count ? `我的待办（${count}）` : ticketDesk.label}
            </Words>
            {duties.late > 0 && <Deadline tone="late" text={`${duties.late} 件超时`} />}
          </Stack>
        </Card>
      )}
      {desks.length > 0 && (
        <View className="staff-desks">
          {desks.map((desk) => (
            <Pressable key={desk.path} className="staff-desks__one" onPress={() => onOpen(desk.path)}>
              <Icon name={desk.icon} />
              <View>{sayDesk(desk, mailbox.unread)}</View>
            </Pressable>
          ))}
        </View>
      )}
    </Stack>
  )
}
