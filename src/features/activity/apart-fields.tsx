import { useState } from 'react'
import { RoadRefusal } from '../../forms/road-refusal'
import { useSend } from '../../gateway/use-send'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'
import { lengths, sayMinutes } from './say'
import type { AtDoor } from './view'

/** Minutes by person; who is not in it stayed as long as everybody. */
export type Apart = Readonly<Record<string, number>>

interface ApartFieldsProps {
  readonly activity: string
  readonly apart: Apart
  readonly onChange: (apart: Apart) => void
}

const SAME = 'same'
const options = [
  { value: SAME, label: '和大家一样' },
  ...lengths.map((each) => ({ value: String(each), label: sayMinutes(each) })),
]

/** Who came later or left earlier: names only when the leader asks for them, since each look is logged. */
export function ApartFields({ activity, apart, onChange }: ApartFieldsProps) {
  const [people, setPeople] = useState<readonly AtDoor[] | null>(null)
  const [picked, pick] = useState<string | null>(null)
  const { busy, refusal, send } = useSend('activity', 'roster')
  const look = async () => {
    const told = await send({ activity })
    if (told.ok) setPeople(told.data.people.filter(({ state }) => state === 'came'))
  }
  const stay = (person: string, minutes: string) => {
    const { [person]: _, ...others } = apart
    onChange(minutes === SAME ? others : { ...others, [person]: Number(minutes) })
  }
  if (people === null)
    return (
      <>
        <Button icon="lock" loading={busy} onPress={look}>
          有人时间不一样
        </Button>
        <RoadRefusal refusal={refusal} />
      </>
    )
  return (
    <RowList>
      {people.map(({ person, name }) => (
        <ListRow
          key={person}
          icon="person"
          title={name || '没有留名字'}
          text={apart[person] === undefined ? '和大家一样' : `记 ${sayMinutes(apart[person])}`}
          more={false}
          onPress={() => pick(person === picked ? null : person)}
        />
      ))}
      {picked !== null && (
        <Chips
          label={`${people.find(({ person }) => person === picked)?.name ?? ''}记多久`}
          options={options}
          value={String(apart[picked] ?? SAME)}
          onChange={(minutes) => stay(picked, minutes)}
        />
      )}
    </RowList>
  )
}
