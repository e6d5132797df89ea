import { useState } from 'react'
import { callPhone } from '../../forms/call-phone'
import { RoadRefusal } from '../../forms/road-refusal'
import { useCall } from '../../gateway/use-call'
import { useSend } from '../../gateway/use-send'
import { ActionBar } from '../../ui/action-bar'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Facts } from '../../ui/facts'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { Words } from '../../ui/words'
import { registrationRoadWords, registrationStateWords } from '../../words/member'
import { sayProblem } from '../../words/problem'
import { sayTime } from '../../words/time'
import { DecideForm } from './decide-form'
import { sayGives } from './gives-fields'
import { useRoads } from './use-roads'
import type { Registration } from './view'

const roads = ['confirm', 'ask', 'decline'] as const

interface RegistrationToDecideProps {
  readonly id: string
  readonly now: number
  readonly onDone: (words: string) => Promise<unknown>
}

/** One registration on the community's desk: who, what they give, and the community's word. Give it the id as key. */
export function RegistrationToDecide({ id, now, onDone }: RegistrationToDecideProps) {
  const { data: view, problem, reload } = useCall('member', 'open', { registration: id })
  const step = useRoads('member', 'registration', view, reload)
  const [form, setForm] = useState<'ask' | 'decline' | null>(null)
  if (!view && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!view) return <StateView kind="loading" rows={4} label="正在打开报到" />
  const press = (road: (typeof roads)[number]) => async () => {
    step.forget()
    if (road !== 'confirm') return setForm(road)
    return (await step.take('confirm', {})) ? onDone('报到确认了') : undefined
  }
  return (
    <Stack gap={3}>
      <Card>
        <Stack row gap={2}>
          <Words size="title" heading={2}>
            {view.name}
          </Words>
          <Badge>{registrationStateWords[view.state]}</Badge>
        </Stack>
        <Facts items={factsOf(view, now)} />
        {view.question !== null && <Words>{`问：${view.question}`}</Words>}
        {view.answer !== null && <Words>{`答：${view.answer}`}</Words>}
        {view.canReveal && <Reveal registration={view.id} />}
      </Card>
      {form ? (
        <DecideForm
          key={form}
          road={form}
          view={view}
          step={step}
          onClose={() => setForm(null)}
          onDone={(words) => {
            setForm(null)
            return onDone(words)
          }}
        />
      ) : (
        <>
          <RoadRefusal refusal={step.refusal} />
          <ActionBar
            actions={roads
              .filter((road) => view.can.includes(road))
              .map((road) => ({ id: road, label: registrationRoadWords[road], onPress: press(road) }))}
          />
        </>
      )}
    </Stack>
  )
}

const factsOf = (view: Registration, now: number) => {
  const gives = sayGives(view)
  return [
    { label: '编号', value: view.number },
    { label: '谁报到', value: view.subject === 'unit' ? '单位' : '党员' },
    { label: '社区', value: view.path.map((area) => area.name).join(' ') },
    ...(view.organisation ? [{ label: '党组织', value: view.organisation.name }] : []),
    ...(gives === '' ? [] : [{ label: view.subject === 'unit' ? '能提供' : '能帮忙', value: gives }]),
    { label: '报到时间', value: sayTime(Date.parse(view.createdAt), now) },
  ]
}

/** The full name and the phone: asked for, and written down. */
function Reveal({ registration }: { readonly registration: string }) {
  const { refusal, send } = useSend('member', 'reveal')
  const [shown, show] = useState<{ name: string; phone: string | null } | null>(null)
  const reveal = async () => {
    const told = await send({ registration })
    if (told.ok) show(told.data)
  }
  const phone = shown?.phone
  return (
    <Stack row gap={2}>
      {shown ? (
        <Words size="small">{shown.phone === null ? `${shown.name}，没有留电话` : shown.name}</Words>
      ) : (
        <Button kind="quiet" size="small" icon="lock" onPress={reveal}>
          看联系方式
        </Button>
      )}
      {phone && (
        <Button size="small" icon="phone" onPress={() => callPhone(phone)}>
          {`打电话 ${phone}`}
        </Button>
      )}
      <RoadRefusal refusal={refusal} />
    </Stack>
  )
}
