import { call } from '../../gateway/call'
import { StateView } from '../../ui/state-view'
import { Words } from '../../ui/words'
import { sayProblem } from '../../words/problem'
import { ActivityForm } from './activity-form'
import { planOf } from './planned'
import { useActivity } from './use-activity'

interface NewActivityProps {
  /** The team it belongs to; null = the community's own. */
  readonly team: string | null
  readonly now: number
  readonly onDone: (id: string) => unknown
}

/** A new activity, kept as a draft until its leader publishes it. */
export function NewActivity({ team, now, onDone }: NewActivityProps) {
  return (
    <>
      <Words tone="soft">存好以后先给您自己看，发布了大家才能报名。</Words>
      <ActivityForm
        place={`activity.draft.${team ?? 'own'}`}
        version={null}
        yes="存好，去看看"
        now={now}
        send={(said, id) => call('activity', 'draft', { ...said, id, team })}
        onDone={onDone}
      />
    </>
  )
}

/** An activity that stands is written on; whoever signed up is told. */
export function EditActivity({ id, now, onDone }: { id: string; now: number; onDone: (id: string) => unknown }) {
  const { data: view, problem, reload } = useActivity(id)
  if (!view && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!view) return <StateView kind="loading" rows={5} label="正在打开这场活动" />
  return (
    <ActivityForm
      key={view.version}
      place={`activity.edit.${id}`}
      version={view.version}
      initial={planOf(view)}
      yes="改好了"
      now={now}
      send={(said, command) => call('activity', 'edit', { ...said, activity: id, version: view.version, command })}
      onDone={onDone}
    />
  )
}
