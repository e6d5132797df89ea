import { RoadRefusal } from '../../forms/road-refusal'
import { useSend } from '../../gateway/use-send'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Section } from '../../ui/section'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { sayRange } from './say'
import type { Absence, Roster } from './view'

interface AbsenceListProps {
  readonly roster: Roster
  readonly now: number
  readonly onDone: (text: string) => Promise<void>
}

/** Who said that they will not be there, as far as it is not over; taken back by themselves or by whoever plans. */
export function AbsenceList({ roster, now, onDone }: AbsenceListProps) {
  const ahead = roster.absences.filter((absence) => Date.parse(absence.to) > now)
  if (ahead.length === 0) return null
  return (
    <Section title="不在岗">
      <Stack gap={3}>
        {ahead.map((absence) => (
          <OneAbsence
            key={absence.id}
            absence={absence}
            ends={roster.plans || (roster.stands && absence.mine)}
            now={now}
            onDone={onDone}
          />
        ))}
      </Stack>
    </Section>
  )
}

interface OneAbsenceProps {
  readonly absence: Absence
  /** Whether this reader may take it back. */
  readonly ends: boolean
  readonly now: number
  readonly onDone: (text: string) => Promise<void>
}

function OneAbsence({ absence, ends, now, onDone }: OneAbsenceProps) {
  const { send, busy, refusal } = useSend('roster', 'end-absence')
  const end = async () => {
    if ((await send({ absence: absence.id })).ok) await onDone('已取消，照常在岗')
  }
  return (
    <Card title={`${absence.person.name}${absence.mine ? '（我）' : ''}`}>
      <Stack gap={2}>
        <Words>{sayRange(absence, now)}</Words>
        {absence.reason && <Words tone="soft">{absence.reason}</Words>}
        <RoadRefusal refusal={refusal} />
        {ends && (
          <Stack row>
            <Button size="small" label={`取消${absence.person.name}这次不在岗`} loading={busy} onPress={end}>
              取消这次不在岗
            </Button>
          </Stack>
        )}
      </Stack>
    </Card>
  )
}
