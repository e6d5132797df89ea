import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { Facts } from '../../ui/facts'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { Words } from '../../ui/words'
import { sayProblem } from '../../words/problem'
import { teamStateWords } from '../../words/team'
import { MemberList } from './member-list'
import { MyMembership } from './my-membership'
import { TeamActions } from './team-actions'
import { useTeam } from './use-team'

/** How many are counted without being named. */
const sayMembers = (members: number, named: readonly string[]): string => {
  if (named.length === 0) return `${members} 人`
  const rest = members - named.length
  return `${members} 人：${named.join('、')}${rest > 0 ? `，还有 ${rest} 人没有公开姓名` : ''}`
}

interface TeamDetailProps {
  readonly id: string
  readonly onActivity: (team: string) => unknown
}

/** A team's own page: what it does, who leads it, and those who agreed to be named. */
export function TeamDetail({ id, onActivity }: TeamDetailProps) {
  const { data: view, problem, reload, step } = useTeam(id)
  if (!view && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!view) return <StateView kind="loading" rows={5} label="正在打开这支队伍" />
  return (
    <Stack gap={4}>
      <Card>
        <Stack row gap={2}>
          <Words size="title" heading={2}>
            {view.name}
          </Words>
          {view.state !== 'open' && <Badge tone="warn">{teamStateWords[view.state]}</Badge>}
        </Stack>
        {view.what !== '' && <Words>{view.what}</Words>}
        {view.reason && <Words tone="brand">{`原因：${view.reason}`}</Words>}
        <Facts
          items={[
            { label: '队长', value: view.leader },
            { label: '队员', value: sayMembers(view.members, view.named) },
            ...(view.area ? [{ label: '社区', value: view.area.name }] : []),
            { label: '编号', value: view.number },
          ]}
        />
      </Card>
      <MyMembership view={view} step={step} />
      <TeamActions view={view} step={step} onActivity={() => onActivity(view.id)} onChanged={reload} />
      {view.canReveal && <MemberList view={view} step={step} />}
    </Stack>
  )
}
