import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Facts } from '../../ui/facts'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { Words } from '../../ui/words'
import { activityStateWords } from '../../words/activity'
import { sayProblem } from '../../words/problem'
import { CalendarButton } from './calendar-button'
import { LeaderPanel } from './leader-panel'
import { MyPlace } from './my-place'
import { sayPlaces, sayWhen } from './say'
import { useActivity } from './use-activity'

interface ActivityDetailProps {
  readonly id: string
  readonly now: number
  readonly onTeam: (id: string) => unknown
  readonly onEdit: (id: string) => unknown
}

/** One activity: what, when, where, whether there is room, and what I am to it. Never who comes. */
export function ActivityDetail({ id, now, onTeam, onEdit }: ActivityDetailProps) {
  const { data: view, problem, reload, step } = useActivity(id)
  if (!view && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!view) return <StateView kind="loading" rows={5} label="正在打开这场活动" />
  const isOpen = view.state === 'published' || view.state === 'running'
  const { team } = view
  return (
    <Stack gap={4}>
      <Card>
        <Stack row gap={2}>
          <Words size="title" heading={2}>
            {view.title}
          </Words>
          <Badge tone={view.state === 'cancelled' ? 'brand' : isOpen ? 'ok' : 'plain'}>
            {activityStateWords[view.state]}
          </Badge>
        </Stack>
        <Facts
          items={[
            { label: '时间', value: sayWhen(view, now) },
            { label: '地点', value: view.place },
            { label: '名额', value: isOpen || view.state === 'draft' ? sayPlaces(view) : `${view.quota} 个` },
            { label: '谁带', value: view.leader },
            { label: '编号', value: view.number },
          ]}
        />
        {view.text !== '' && <Words>{view.text}</Words>}
        {view.reason && <Words tone="brand">{`取消的原因：${view.reason}`}</Words>}
        {team && (
          <Button block icon="people" onPress={() => onTeam(team.id)}>
            {`看看${team.name}`}
          </Button>
        )}
      </Card>
      <MyPlace view={view} now={now} step={step} />
      {isOpen && <CalendarButton view={view} />}
      {view.isLeader && (
        <LeaderPanel view={view} now={now} step={step} onEdit={() => onEdit(view.id)} onChanged={reload} />
      )}
    </Stack>
  )
}
