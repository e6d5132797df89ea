import { useState } from 'react'
import { useCall } from '../../gateway/use-call'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { NoticeBar } from '../../ui/notice-bar'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { Words } from '../../ui/words'
import { sayProblem } from '../../words/problem'
import { sayRefusal } from '../../words/refusals'
import { pledgeStateWords } from '../../words/service'
import { ClaimSheet } from './claim-sheet'
import { DutyActions } from './duty-actions'
import { DutyFace } from './duty-face'
import { Holders } from './holders'

interface DutyDetailProps {
  readonly id: string
  readonly now: number
  readonly onPledge: (pledge: string) => unknown
  readonly onRegister: () => unknown
  readonly onEdit: () => unknown
  readonly onDone: (words: string) => unknown
}

/** One post: what is done there, until when, who may take it; for its community also who holds it. */
export function DutyDetail({ id, now, onPledge, onRegister, onEdit, onDone }: DutyDetailProps) {
  const { data: duty, problem, reload } = useCall('service', 'duty', { duty: id }, { keep: true })
  const [claiming, claim] = useState(false)
  if (!duty && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!duty) return <StateView kind="loading" rows={4} label="正在打开岗位" />
  const { mine } = duty
  const isOurs = duty.can.length > 0
  const claimed = async (pledge: string) => {
    claim(false)
    await reload()
    return onPledge(pledge)
  }
  return (
    <Stack gap={4}>
      <DutyFace duty={duty} now={now}>
        <Words>{duty.description}</Words>
      </DutyFace>
      {mine && (
        <Card tone="ok" title={`您在这个岗位上：${pledgeStateWords[mine.state]}`}>
          <Button onPress={() => onPledge(mine.id)}>看我的承诺</Button>
        </Card>
      )}
      {duty.mayClaim && (
        <Button kind="main" size="large" block onPress={() => claim(true)}>
          认领
        </Button>
      )}
      {!isOurs && !duty.mayClaim && !mine && duty.whyNot !== null && duty.state === 'open' && (
        <NoticeBar
          tone="info"
          {...(duty.whyNot === 'not-registered-here' ? { action: { label: '去报到', onPress: onRegister } } : {})}
        >
          {sayRefusal(duty.whyNot)}
        </NoticeBar>
      )}
      {isOurs && <DutyActions duty={duty} reload={reload} onEdit={onEdit} onDone={onDone} />}
      {isOurs && duty.state !== 'draft' && <Holders duty={duty.id} now={now} onPledge={onPledge} />}
      {claiming && <ClaimSheet duty={duty} now={now} onClaimed={claimed} onClose={() => claim(false)} />}
    </Stack>
  )
}
