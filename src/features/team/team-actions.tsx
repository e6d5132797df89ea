import { useState } from 'react'
import { textLimits } from '../../contract/field'
import { RoadRefusal } from '../../forms/road-refusal'
import { WordsSheet } from '../../forms/words-sheet'
import { call } from '../../gateway/call'
import { ActionBar } from '../../ui/action-bar'
import { teamRoadWords } from '../../words/team'
import { TeamForm } from './team-form'
import type { TeamStep } from './use-team'
import type { TeamView } from './view'

const roads = ['confirm', 'decline', 'edit', 'disband'] as const
type Road = (typeof roads)[number]

const sheets = {
  decline: { title: '不予确认？', text: '提出的人会看到您写的原因。', label: '为什么', yes: '不予确认' },
  disband: {
    title: '解散这支队伍？',
    text: '队员会收到通知，页面还留着。',
    label: '说一句',
    optional: true,
    yes: '解散队伍',
  },
} as const

interface TeamActionsProps {
  readonly view: TeamView
  readonly step: TeamStep
  readonly onActivity: () => unknown
  readonly onChanged: () => Promise<unknown>
}

/** What the leader and the community do with a team. */
export function TeamActions({ view, step, onActivity, onChanged }: TeamActionsProps) {
  const [road, setRoad] = useState<Exclude<Road, 'confirm'> | null>(null)
  const press = (each: Road) => () => {
    step.forget()
    return each === 'confirm' ? step.take('confirm', {}) : setRoad(each)
  }
  const own = roads
    .filter((each) => view.can.includes(each))
    .map((each) => ({ id: each as string, label: teamRoadWords[each], onPress: press(each) }))
  const leads = view.state === 'open' && view.can.includes('edit')
  const actions = leads ? [{ id: 'activity', label: '发起活动', onPress: onActivity }, ...own] : own
  const close = () => setRoad(null)
  if (actions.length === 0) return null
  return (
    <>
      {road === null && <RoadRefusal refusal={step.refusal} />}
      <ActionBar actions={actions} />
      {road === 'edit' && (
        <TeamForm
          place={`team.edit.${view.id}`}
          version={view.version}
          title="修改队伍"
          yes="改好了"
          initial={{ name: view.name, what: view.what }}
          send={(said, command) => call('team', 'edit', { ...said, team: view.id, version: view.version, command })}
          onDone={async () => {
            await onChanged()
            close()
          }}
          onClose={close}
        />
      )}
      {(road === 'decline' || road === 'disband') && (
        <WordsSheet
          place={`team.${road}.${view.id}`}
          {...sheets[road]}
          path="reason"
          limit={textLimits.note}
          busy={step.busy}
          refusal={step.refusal}
          onSend={(reason) => step.take(road, { reason })}
          onClose={close}
        />
      )}
    </>
  )
}
