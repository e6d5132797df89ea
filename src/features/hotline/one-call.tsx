import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useCall } from '../../gateway/use-call'
import { useNow } from '../../gateway/use-now'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { sayProblem } from '../../words/problem'
import { CallWork } from './call-work'
import { CallerPanel } from './caller-panel'
import { CallStory } from './call-story'
import type { CallRoad } from './call-roads'
import { KnowledgePanel } from './knowledge-panel'
import { MadeNote } from './made-note'
import { SimilarPanel } from './similar-panel'
import type { Made } from './view'

interface OneCallProps {
  readonly id: string
  readonly assignment: string
  readonly onTaken: (road: CallRoad) => unknown
  readonly onNext: () => unknown
}

const toTicket = (id: string) => Taro.navigateTo({ url: `/pages/desk/ticket?id=${encodeURIComponent(id)}` })

/** One call with all that helps to answer it. Give it the call's id as key. */
export function OneCall({ id, assignment, onTaken, onNext }: OneCallProps) {
  const { data: view, problem, reload } = useCall('hotline', 'open', { call: id })
  const [made, setMade] = useState<Made | null>(null)
  const now = useNow()
  if (made) return <MadeNote made={made} now={now} onOpen={toTicket} onNext={onNext} />
  if (!view && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!view) return <StateView kind="loading" rows={5} label="正在打开来电" />
  const taken = async (road: CallRoad, after: Made | null) => {
    if (after) setMade(after)
    else await reload()
    await onTaken(road)
  }
  return (
    <CallWork
      // A colleague who took it over, or a newer draft in the cloud, begins the form anew.
      key={`${view.id}:${view.operator?.id ?? ''}`}
      view={view}
      now={now}
      onReload={reload}
      onTaken={taken}
      beside={(draft, cite) => (
        <Stack gap={5}>
          <CallerPanel assignment={assignment} call={id} now={now} onOpen={toTicket} />
          {view.can.includes('note') && (
            <SimilarPanel assignment={assignment} area={draft.area} text={draft.text} now={now} onOpen={toTicket} />
          )}
          {view.can.includes('note') && (
            <KnowledgePanel text={draft.text} canCite={cite !== null} onCite={(article) => cite?.(article)} />
          )}
          <CallStory view={view} now={now} />
        </Stack>
      )}
    />
  )
}
