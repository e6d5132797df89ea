import { useState } from 'react'
import { CLOSE_OF_BUSINESS } from '../../domain/calendar/working-days'
import { chinaDay, chinaInstant, nextDay } from '../../domain/calendar/china-time'
import { useSend } from '../../gateway/use-send'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { DateInput } from '../../ui/date-input'
import { NoticeBar } from '../../ui/notice-bar'
import { Sheet } from '../../ui/sheet'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { sayProblemLine } from '../../words/problem'
import type { Me } from './use-me'

interface AwaySheetProps {
  assignment: string
  away: boolean
  now: number
  onClose: () => void
  onDone: (me: Me) => void
}

type Until = 'today' | 'tomorrow' | 'day'

/** Until the close of business of the last day. */
const untilOf = (until: Until, day: string, now: number): string => {
  const today = chinaDay(now)
  const last = until === 'today' ? today : until === 'tomorrow' ? nextDay(today) : day
  const close = chinaInstant(last, CLOSE_OF_BUSINESS)
  return new Date(close > now ? close : chinaInstant(nextDay(last), 0)).toISOString()
}

export function AwaySheet({ assignment, away, now, onClose, onDone }: AwaySheetProps) {
  const [until, setUntil] = useState<Until>('today')
  const [day, setDay] = useState(nextDay(chinaDay(now), 2))
  const { send, busy, refusal } = useSend('person', 'set-away')
  const save = async () => {
    const outcome = await send({ assignment, until: away ? null : untilOf(until, day, now) })
    if (outcome.ok) onDone(outcome.data)
  }
  const foot = (
    <Button kind="main" block loading={busy} onPress={save}>
      {away ? '我回来了' : '设为外出'}
    </Button>
  )
  return (
    <Sheet open title={away ? '回来了？' : '外出到什么时候'} onClose={onClose} foot={foot}>
      <Stack gap={4}>
        {away ? (
          <Words tone="soft">从现在起，新的事又会先到您这里。</Words>
        ) : (
          <>
            <Choice
              label="外出到什么时候"
              options={[
                { value: 'today', label: '今天下班' },
                { value: 'tomorrow', label: '明天下班' },
                { value: 'day', label: '另选一天' },
              ]}
              value={until}
              onChange={setUntil}
            />
            {until === 'day' && (
              <Field label="到哪一天" required>
                <DateInput value={day} onChange={setDay} min={chinaDay(now)} />
              </Field>
            )}
            <Words tone="soft">这段时间由 B 岗接手，居民看到的负责人也会换成他。</Words>
          </>
        )}
        {refusal && <NoticeBar tone="late">{sayProblemLine(refusal)}</NoticeBar>}
      </Stack>
    </Sheet>
  )
}
