import { useState } from 'react'
import { RoadRefusal } from '../../forms/road-refusal'
import { issueAt } from '../../gateway/outcome'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Confirm } from '../../ui/confirm'
import { Field } from '../../ui/field'
import { Stack } from '../../ui/stack'
import { TextInput } from '../../ui/text-input'
import { Words } from '../../ui/words'
import { sayIssue } from '../../words/refusals'
import { sayMine } from './say'
import type { ActivityStep } from './use-activity'
import type { ActivityView } from './view'

interface MyPlaceProps {
  readonly view: ActivityView
  readonly now: number
  readonly step: ActivityStep
}

/** What I am to this activity, and the one thing to do next: sign up, say yes, check in. */
export function MyPlace({ view, now, step }: MyPlaceProps) {
  const [leaving, setLeaving] = useState(false)
  const can = (road: string) => view.can.includes(road)
  const mine = sayMine(view.mine, view.state, now)
  const isFull = view.seated >= view.quota
  const offers = can('join') || can('take') || can('leave') || (can('check-in') && view.mine !== null)
  if (!mine && !offers) return null
  const leave = async () => {
    setLeaving(false)
    await step.place('leave')
  }
  return (
    <Card tone={view.mine?.state === 'held' ? 'warn' : view.mine ? 'ok' : 'plain'}>
      {mine && <Words strong>{mine}</Words>}
      {view.mine?.state === 'going' && view.state === 'running' && can('check-in') && <CheckIn step={step} />}
      <RoadRefusal refusal={step.refusal} />
      <Stack gap={2}>
        {can('take') && (
          <Button kind="main" size="large" block loading={step.busy} onPress={() => step.place('take')}>
            我要参加
          </Button>
        )}
        {can('join') && (
          <Button kind="main" size="large" block loading={step.busy} onPress={() => step.place('join')}>
            {isFull ? '排队候补' : '报名'}
          </Button>
        )}
        {can('leave') && (
          <Button block onPress={() => setLeaving(true)}>
            {view.mine?.state === 'held' ? '不去了，让给别人' : view.mine?.state === 'waiting' ? '不等了' : '退出报名'}
          </Button>
        )}
      </Stack>
      <Confirm
        open={leaving}
        title="不参加了？"
        text="您的位置会让给后面的人。想回来可以再报名，有位置才行。"
        yes="不参加了"
        no="还是参加"
        onYes={leave}
        onNo={() => setLeaving(false)}
      />
    </Card>
  )
}

/** The six digits on the leader's screen; never where somebody is. */
function CheckIn({ step }: { readonly step: ActivityStep }) {
  const [digits, setDigits] = useState('')
  const issue = issueAt(step.refusal, 'digits')
  return (
    <Stack gap={2}>
      <Field label="签到码" required hint="队长手机上的六位数字。" error={issue && sayIssue(issue)}>
        <TextInput kind="number" value={digits} onChange={setDigits} onConfirm={() => step.checkIn(digits)} />
      </Field>
      <Button kind="main" size="large" block loading={step.busy} onPress={() => step.checkIn(digits)}>
        签到
      </Button>
    </Stack>
  )
}
