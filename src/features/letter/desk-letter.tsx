import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { callPhone } from '../../forms/call-phone'
import { RoadRefusal } from '../../forms/road-refusal'
import { call } from '../../gateway/call'
import { useNow } from '../../gateway/use-now'
import { useSend } from '../../gateway/use-send'
import { ActionBar } from '../../ui/action-bar'
import { aria } from '../../ui/aria'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Deadline } from '../../ui/deadline'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { Words } from '../../ui/words'
import { sayProblem } from '../../words/problem'
import { publicationWords, stateWords } from '../../words/letter'
import { levelWords, solvedWords } from '../../words/rating'
import { sayRefusal } from '../../words/refusals'
import { sayLeft } from '../../words/time'
import { Conversation } from './conversation'
import { deskDone, deskRoadsOf, deskVerbs, type DeskRoad } from './desk-roads'
import { DeskForm } from './desk-form'
import { useLetter } from './use-letter'
import type { LetterView } from './view'
import './desk-letter.scss'

/** Who wrote: surname and stars until somebody who must speak with them asks, and that is written down. */
function Writer({ view }: { readonly view: LetterView }) {
  const { refusal, send } = useSend('letter', 'reveal')
  const [shown, show] = useState<{ name: string; phone: string | null } | null>(null)
  const reveal = async () => {
    const told = await send({ letter: view.id })
    if (told.ok) show(told.data)
  }
  const phone = shown?.phone
  return (
    <Stack row gap={2}>
      <Words size="small" tone="soft">{`写信人 ${shown?.name ?? view.writer.name}`}</Words>
      {phone && (
        <Button size="small" icon="phone" onPress={() => callPhone(phone)}>
          {`打电话 ${phone}`}
        </Button>
      )}
      {!shown && view.canReveal && (
        <Button kind="quiet" size="small" icon="lock" onPress={reveal}>
          看联系方式
        </Button>
      )}
      {refusal && (
        <Words size="small" tone="brand">
          {sayRefusal(refusal.code)}
        </Words>
      )}
    </Stack>
  )
}

/** One letter on the desk. Opening it marks it as read. Give it the letter's id as key. */
export function DeskLetter(props: {
  readonly id: string
  /** It counts as read from now on. */
  readonly onRead?: () => unknown
  readonly onTaken: (words: string) => unknown
}) {
  const { id, onRead, onTaken } = props
  const { data: view, problem, reload, step } = useLetter(id)
  const [road, setRoad] = useState<DeskRoad | null>(null)
  const now = useNow()
  const unread = view?.unread === true
  const told = useRef(onRead)
  told.current = onRead
  useEffect(() => {
    if (unread) void call('letter', 'mark-read', { letter: id }).then(({ ok }) => ok && told.current?.())
  }, [unread, id])
  if (!view && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!view) return <StateView kind="loading" rows={5} label="正在打开这封信" />
  const due = view.due === null ? null : Date.parse(view.due)
  const roads = deskRoadsOf(view.can)
  const taken = async (done: DeskRoad) => {
    setRoad(null)
    await onTaken(deskDone[done])
  }
  const press = (each: DeskRoad) => async () => {
    if (each === 'publish' && view.publication) {
      if (await step.take('publish', { digest: view.publication.digest })) await taken('publish')
      return
    }
    step.forget()
    setRoad(each)
  }
  return (
    <View className="desk-letter">
      <View className="desk-letter__card">
        <Stack gap={4}>
          <Stack gap={2}>
            <Stack row gap={2}>
              {due !== null && <Deadline strong tone={due < now ? 'late' : 'calm'} text={sayLeft(due, now)} />}
              <Badge>{stateWords[view.state]}</Badge>
              {view.publication && <Badge tone="info">{publicationWords[view.publication.state]}</Badge>}
              <Words size="small" tone="soft">
                {view.number}
              </Words>
            </Stack>
            <Writer view={view} />
          </Stack>
          <Conversation view={view} now={now} />
          {view.rating && (
            <Words tone="soft">{`写信人评价：${solvedWords[view.rating.solved]}，${levelWords[view.rating.level]}${view.rating.words ? `。${view.rating.words}` : ''}`}</Words>
          )}
          {view.tickets.map((ticket) => (
            <Words key={ticket.id} size="small" tone="soft">{`已转工单 ${ticket.number}`}</Words>
          ))}
        </Stack>
      </View>
      <View className="desk-letter__bottom" {...aria({ role: 'region', label: '能办的事' })}>
        {road ? (
          <DeskForm
            key={road}
            road={road}
            view={view}
            step={step}
            onClose={() => setRoad(null)}
            onTaken={() => taken(road)}
          />
        ) : (
          <>
            <RoadRefusal refusal={step.refusal} />
            <ActionBar
              actions={roads.map((each) => ({ id: each, label: deskVerbs[each], onPress: press(each) }))}
              note={roads.length === 0 ? '现在没有要办的。' : undefined}
            />
          </>
        )}
      </View>
    </View>
  )
}
