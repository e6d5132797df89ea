import { useState } from 'react'
import * as v from 'valibot'
import { chinaDay, chinaInstant, nextDay } from '../../../domain/calendar/china-time'
import { call } from '../../../gateway/call'
import { cloudNow } from '../../../gateway/cloud-time'
import { NoteField } from '../../../forms/note-field'
import { RoadPanel } from '../road-panel'
import { missing } from '../../../forms/use-form'
import { useRoadForm, type RoadFormProps } from '../use-road-form'
import { CoUnits } from '../co-units'
import { LeadUnit } from '../lead-unit'

const part = v.object({ unit: v.string(), name: v.string(), day: v.string() })
const draft = v.object({
  lead: v.optional(v.string(), ''),
  leadName: v.optional(v.string(), ''),
  co: v.optional(v.array(part), []),
  note: v.optional(v.string(), ''),
})

const CLOSING_HOUR = 18
/** A co-unit's day ends with the office hours of that day. */
const dueOf = (day: string): string => new Date(chinaInstant(day, CLOSING_HOUR)).toISOString()

export function DispatchForm(props: RoadFormProps) {
  const [adding, setAdding] = useState(false)
  const form = useRoadForm('dispatch', props, draft, ({ lead, co, note }, change) => {
    if (lead === '') return missing('lead')
    const parts = co.map(({ unit, day }) => ({ unit, due: dueOf(day) }))
    return call('ticket', 'dispatch', { ...change, lead, co: parts, note })
  })
  const { lead, leadName, co, note } = form.draft
  const tomorrow = nextDay(chinaDay(cloudNow()))
  const taken = [lead, ...co.map((each) => each.unit)]
  return (
    <RoadPanel {...props} form={form} yes="派单">
      <LeadUnit
        ticket={props.view.id}
        value={lead}
        name={leadName}
        taken={taken}
        error={form.error('lead')}
        onPick={(unit, name) => form.set({ lead: unit, leadName: name })}
      />
      <CoUnits
        ticket={props.view.id}
        parts={co}
        taken={taken}
        adding={adding}
        onAdding={setAdding}
        earliest={chinaDay(cloudNow())}
        usual={tomorrow}
        error={form.error('co')}
        onChange={(parts) => form.set({ co: parts })}
      />
      <NoteField value={note} onChange={(typed) => form.set({ note: typed })} error={form.error('note')} />
    </RoadPanel>
  )
}
