import { useState } from 'react'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Facts } from '../../ui/facts'
import { Stack } from '../../ui/stack'
import type { Toast } from '../../ui/toast'
import { Words } from '../../ui/words'
import { useSend } from '../../gateway/use-send'
import { sayProblemLine } from '../../words/problem'
import { sayTime } from '../../words/time'
import { HandOverSheet } from './hand-over-sheet'
import { sayClock, sayGap, sayHours } from './say'
import type { Now, Note, Shift } from './view'

const names = (shifts: readonly Shift[]): string =>
  shifts.length === 0 ? '没有人' : shifts.map((shift) => `${shift.person.name}（${sayHours(shift)}）`).join('、')

interface OnNowProps {
  readonly desk: Now
  readonly now: number
  readonly say: (toast: Toast) => void
  readonly onChanged: (text: string) => Promise<void>
}

/** Who has the desk, who comes next, and what they hand to each other. */
export function OnNow({ desk, now, say, onChanged }: OnNowProps) {
  const [handing, setHanding] = useState(false)
  if (desk.desk === 'none') return null
  const own = desk.mine
  const running = own && Date.parse(own.from) <= now
  return (
    <Card
      title={`${desk.area?.name ?? ''}热线`}
      aside={
        desk.desk === 'staffed' ? (
          <Badge tone="ok" icon="check">
            有人值班
          </Badge>
        ) : (
          <Badge tone="brand" icon="warn">
            没有人值班
          </Badge>
        )
      }
    >
      <Stack gap={3}>
        <Facts
          items={[
            { label: '现在', value: names(desk.on) },
            { label: '接下来', value: names(desk.next) },
            ...(own
              ? [{ label: '我的班', value: `${sayTime(Date.parse(own.from), now)} 到 ${sayClock(own.to)}` }]
              : []),
          ]}
        />
        {desk.gap && (
          <Words tone="brand" strong>
            {sayGap(desk.gap, now)}
          </Words>
        )}
        {desk.handOver && <Waiting note={desk.handOver} now={now} say={say} onChanged={onChanged} />}
        {running && <Button onPress={() => setHanding(true)}>写交班</Button>}
      </Stack>
      {handing && own && (
        <HandOverSheet
          shift={own}
          onClose={() => setHanding(false)}
          onDone={(text) => {
            setHanding(false)
            return onChanged(text)
          }}
        />
      )}
    </Card>
  )
}

interface WaitingProps {
  readonly note: Note
  readonly now: number
  readonly say: (toast: Toast) => void
  readonly onChanged: (text: string) => Promise<void>
}

function Waiting({ note, now, say, onChanged }: WaitingProps) {
  const { send, busy } = useSend('roster', 'take-over')
  const take = async () => {
    const taken = await send({ handOver: note.id })
    if (taken.ok) await onChanged('已接班')
    else say({ text: sayProblemLine(taken), tone: 'late' })
  }
  return (
    <Card tone="info" title={`${note.person.name}的交班`}>
      <Stack gap={2}>
        <Words size="small" tone="soft">
          {`${sayTime(Date.parse(note.at), now)} · ${note.open === 0 ? '没有没办结的来电' : `还有 ${note.open} 件来电没办结`}`}
        </Words>
        {note.text && <Words>{note.text}</Words>}
        {note.calls.length > 0 && <Words size="small">{note.calls.map((each) => each.number).join('、')}</Words>}
        <Button kind="main" loading={busy} onPress={take}>
          看过了，接班
        </Button>
      </Stack>
    </Card>
  )
}
