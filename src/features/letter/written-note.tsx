import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { spaced, sayDue } from '../../words/time'
import type { Written } from './view'

interface WrittenNoteProps {
  readonly written: Written
  readonly now: number
  readonly onOpen: () => unknown
  readonly onDone: () => unknown
}

/** The receipt: where it went, and by when one hears of it. */
export function WrittenNote({ written, now, onOpen, onDone }: WrittenNoteProps) {
  const notice = sayDue(Date.parse(written.notice), now)
  const due = sayDue(Date.parse(written.due), now)
  return (
    <Card tone="ok" title="信寄出了">
      <Words strong>{`编号 ${written.number}`}</Words>
      <Words>{spaced(`送到${written.office?.name ?? ''}书记信箱。${notice} 前告诉您怎么处理，${due} 前答复。`)}</Words>
      <Words tone="soft">有回音会告诉您，也可以随时回来看。</Words>
      <Stack gap={2}>
        <Button kind="main" block onPress={onOpen}>
          看这封信
        </Button>
        <Button block onPress={onDone}>
          好了
        </Button>
      </Stack>
    </Card>
  )
}
