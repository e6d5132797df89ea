import { useState } from 'react'
import { RoadRefusal } from '../../forms/road-refusal'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Confirm } from '../../ui/confirm'
import { Toggle } from '../../ui/toggle'
import { Words } from '../../ui/words'
import type { TeamStep } from './use-team'
import type { TeamView } from './view'

const sayMine = ({ mine, isLeader }: TeamView): string | null => {
  if (isLeader) return '您是队长。'
  if (!mine) return null
  return mine.state === 'asked' ? '已经申请，等队长同意。' : '您是队员。'
}

/** What I am to this team: to ask, to be named or not, to go. */
export function MyMembership({ view, step }: { readonly view: TeamView; readonly step: TeamStep }) {
  const [isNamed, setNamed] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const can = (road: string) => view.can.includes(road)
  const said = sayMine(view)
  if (!said && !can('ask')) return null
  const quit = async () => {
    setLeaving(false)
    await step.place('quit', {})
  }
  return (
    <Card tone={view.mine?.state === 'in' ? 'ok' : 'plain'}>
      {said && <Words strong>{said}</Words>}
      {can('consent') && view.mine && (
        <Toggle
          label="队伍页上写我的名字"
          hint="关了就只算人数，随时可以改。"
          checked={view.mine.isNamed}
          onChange={(on) => void step.place('consent', { isNamed: on })}
        />
      )}
      {can('ask') && (
        <Toggle
          label="队伍页上写我的名字"
          hint="不写就只算人数，入队以后也可以改。"
          checked={isNamed}
          onChange={setNamed}
        />
      )}
      <RoadRefusal refusal={step.refusal} />
      {can('ask') && (
        <Button kind="main" size="large" block loading={step.busy} onPress={() => step.place('ask', { isNamed })}>
          申请入队
        </Button>
      )}
      {can('quit') && (
        <Button block onPress={() => setLeaving(true)}>
          {view.mine?.state === 'asked' ? '不申请了' : '离队'}
        </Button>
      )}
      <Confirm
        open={leaving}
        title={view.mine?.state === 'asked' ? '不申请了？' : '离开这支队伍？'}
        text="以后想回来，再申请就行。"
        yes={view.mine?.state === 'asked' ? '不申请了' : '离队'}
        onYes={quit}
        onNo={() => setLeaving(false)}
      />
    </Card>
  )
}
