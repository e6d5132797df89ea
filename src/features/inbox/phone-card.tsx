import { useState } from 'react'
import { phoneOutcomes, type PhoneOutcome } from '../../domain/telling/ways'
import { newId } from '../../gateway/new-id'
import type { Data } from '../../gateway/make-call'
import type { Item } from '../../gateway/use-pages'
import { useSend } from '../../gateway/use-send'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { NoticeBar } from '../../ui/notice-bar'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { sayProblemLine } from '../../words/problem'
import { phoneOutcomeWords, sayNoun, sayTelling } from '../../words/telling'
import { sayTime } from '../../words/time'

interface PhoneCardProps {
  item: Item<'inbox', 'phone-list'>
  now: number
  onCall: (phone: string) => unknown
  onTold: (words: string) => unknown
}

/** One call to make: taken first, for one operator alone, then the number, then what it came to. */
export function PhoneCard({ item, now, onCall, onTold }: PhoneCardProps) {
  const taking = useSend('inbox', 'take-phone')
  const telling = useSend('inbox', 'told')
  const [taken, setTaken] = useState<Data<'inbox', 'take-phone'> | null>(null)
  const [command, setCommand] = useState(newId)
  const { title } = sayTelling(item.noun, item.what, item.due === null ? null : Date.parse(item.due), now)
  const refusal = taking.refusal ?? telling.refusal
  const take = async () => {
    const outcome = await taking.send({ telling: item.id })
    if (outcome.ok) setTaken(outcome.data)
  }
  const say = async (outcome: PhoneOutcome) => {
    const said = await telling.send({ telling: item.id, command, outcome })
    if (!said.ok) return
    setCommand(newId())
    onTold(phoneOutcomeWords[outcome])
  }
  return (
    <Card>
      <Stack row between gap={3}>
        <Words strong>{`告诉对方：${title}`}</Words>
        {item.calls > 0 ? <Badge tone="warn">{`打过 ${item.calls} 次`}</Badge> : <Badge>{sayNoun(item.noun)}</Badge>}
      </Stack>
      <Words size="hint" tone="hint">
        {[item.area?.name, item.number, sayTime(Date.parse(item.madeAt), now)].filter(Boolean).join(' · ')}
      </Words>
      {refusal && <NoticeBar tone="warn">{sayProblemLine(refusal)}</NoticeBar>}
      {!taken && item.held === 'other' && <Words tone="hint">别的坐席正在打这个电话。</Words>}
      {!taken && item.held !== 'other' && (
        <Button block loading={taking.busy} onPress={take}>
          {item.held === 'me' ? '接着打' : '我来打'}
        </Button>
      )}
      {taken && (
        <Stack gap={3}>
          <Button kind="main" icon="phone" block onPress={() => onCall(taken.phone)}>
            {`${taken.name || '没有留姓名'} ${taken.phone}`}
          </Button>
          <Stack row wrap gap={2}>
            {phoneOutcomes.map((outcome) => (
              <Button key={outcome} loading={telling.busy} onPress={() => say(outcome)}>
                {phoneOutcomeWords[outcome]}
              </Button>
            ))}
          </Stack>
        </Stack>
      )}
    </Card>
  )
}
