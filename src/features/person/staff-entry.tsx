import { Card } from '../../ui/card'
import { Deadline } from '../../ui/deadline'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { sayWaiting, useDuties } from './use-duties'
import type { Me } from './use-me'

/** For people who hold a post: what waits for them. */
export function StaffEntry({ me, onOpen }: { me: Me; onOpen: () => unknown }) {
  const duties = useDuties(me.assignments)
  if (me.assignments.length === 0) return null
  const count = sayWaiting(duties)
  return (
    <Card tone="info" onPress={onOpen}>
      <Stack row between gap={3}>
        <Words strong tone="info">
          {count ? `我的待办（${count}）` : '我的待办'}
        </Words>
        {duties.late > 0 && <Deadline tone="late" text={`${duties.late} 件超时`} />}
      </Stack>
    </Card>
  )
}
