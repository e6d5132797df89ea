import { useState } from 'react'
import { RoadRefusal } from '../../forms/road-refusal'
import { call } from '../../gateway/call'
import type { Problem } from '../../gateway/outcome'
import { Button } from '../../ui/button'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'
import { Section } from '../../ui/section'
import { Words } from '../../ui/words'
import { placeStateWords } from '../../words/activity'
import type { ActivityView, AtDoor } from './view'

interface DoorListProps {
  readonly view: ActivityView
  readonly onChanged: () => Promise<unknown>
}

const shown: readonly AtDoor['state'][] = ['going', 'came', 'held', 'waiting']

/** The list at the door: names only when the leader asks for them, and each look is logged. A tap checks somebody in. */
export function DoorList({ view, onChanged }: DoorListProps) {
  const [people, setPeople] = useState<readonly AtDoor[] | null>(null)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const look = async () => {
    const outcome = await call('activity', 'roster', { activity: view.id })
    setRefusal(outcome.ok ? null : outcome)
    if (outcome.ok) setPeople(outcome.data.people)
  }
  const mark = async (person: AtDoor, road: 'check-in' | 'undo') => {
    const outcome = await call('activity', road, { activity: view.id, person: person.person })
    setRefusal(outcome.ok ? null : outcome)
    if (!outcome.ok) return
    const { state } = outcome.data
    setPeople((before) => before && before.map((each) => (each.person === person.person ? { ...each, state } : each)))
    await onChanged()
  }
  const marks = view.state === 'running' || view.state === 'ended'
  const listed = shown.flatMap((state) => (people ?? []).filter((person) => person.state === state))
  return (
    <Section title="报名名单">
      <RoadRefusal refusal={refusal} />
      {people === null && (
        <Button block icon="lock" onPress={look}>
          看名单
        </Button>
      )}
      {people !== null && listed.length === 0 && <Words tone="hint">还没有人报名。</Words>}
      {listed.length > 0 && (
        <RowList>
          {listed.map((person) => (
            <ListRow
              key={person.person}
              icon="person"
              title={person.name || '没有留名字'}
              text={placeStateWords[person.state]}
              aside={
                marks && (person.state === 'going' || person.state === 'came') ? (
                  <Button
                    size="small"
                    kind={person.state === 'going' ? 'main' : 'plain'}
                    label={`${person.name}${person.state === 'going' ? '来了' : '取消签到'}`}
                    onPress={() => mark(person, person.state === 'going' ? 'check-in' : 'undo')}
                  >
                    {person.state === 'going' ? '来了' : '取消签到'}
                  </Button>
                ) : undefined
              }
            />
          ))}
        </RowList>
      )}
    </Section>
  )
}
