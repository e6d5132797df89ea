import { isOpen } from '../../domain/registration/states'
import { useCall } from '../../gateway/use-call'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { StateView } from '../../ui/state-view'
import { Words } from '../../ui/words'
import { registrationStateWords } from '../../words/member'
import { sayProblem } from '../../words/problem'
import { registrationSentence } from './say'

interface StandingProps {
  readonly now: number
  readonly onRegister: () => unknown
}

/** Whether I am registered, in one sentence. Nobody must be: posts for all are there for everybody. */
export function Standing({ now, onRegister }: StandingProps) {
  const { data, problem, reload } = useCall('member', 'mine', {}, { keep: true })
  if (!data && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!data) return <StateView kind="loading" rows={1} label="正在取报到" />
  const mine = data.items.filter((each) => each.subject === 'member')
  const standing = mine.find((each) => isOpen(each.state)) ?? mine[0]
  if (!standing || standing.state === 'withdrawn' || standing.state === 'left')
    return (
      <Card tone="info">
        <Words>党员到居住的社区报到，就能认领社区的岗位。没报到的，也可以认领“人人可认领”的岗位。</Words>
        <Button kind="main" onPress={onRegister}>
          去报到
        </Button>
      </Card>
    )
  return (
    <Card
      tone={standing.state === 'asked' || standing.state === 'declined' ? 'warn' : 'plain'}
      onPress={onRegister}
      aside={
        <Badge tone={standing.state === 'confirmed' ? 'ok' : 'plain'}>{registrationStateWords[standing.state]}</Badge>
      }
      title="双报到"
    >
      <Words>{registrationSentence(standing, now)}</Words>
    </Card>
  )
}
