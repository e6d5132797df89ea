import * as v from 'valibot'
import { textLimits } from '../../contract/field'
import { chinaDay, nextDay } from '../../domain/calendar/china-time'
import { nearEnd } from '../../forms/near-end'
import { RoadRefusal } from '../../forms/road-refusal'
import { missing, useForm } from '../../forms/use-form'
import { call } from '../../gateway/call'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { DateInput } from '../../ui/date-input'
import { Field } from '../../ui/field'
import { Folded } from '../../ui/folded'
import { Stack } from '../../ui/stack'
import { TextInput } from '../../ui/text-input'
import { Words } from '../../ui/words'
import { HoursField } from './hours-field'
import type { PledgeCard, ServiceRecord } from './view'

const YEAR = 365

const draft = v.object({
  pledge: v.optional(v.string(), ''),
  what: v.optional(v.string(), ''),
  hours: v.optional(v.string(), '1'),
  longer: v.optional(v.boolean(), false),
  on: v.optional(v.string(), ''),
  forWhom: v.optional(v.string(), ''),
})

interface RecordFormProps {
  /** The posts on which a service may be recorded now. */
  readonly pledges: readonly PledgeCard[]
  readonly pledge: string
  /** The line that this one corrects. */
  readonly corrects: ServiceRecord | null
  readonly now: number
  readonly onRecorded: (record: string) => unknown
}

/** What, and how long: nothing else must be filled in. Today, on the one post that I hold. */
export function RecordForm({ pledges, pledge, corrects, now, onRecorded }: RecordFormProps) {
  const today = chinaDay(now)
  const form = useForm(
    {
      place: corrects ? `service.correct.${corrects.id}` : 'service.record',
      version: null,
      initial: (kept) => {
        const begun = kept ?? v.parse(draft, corrects ? started(corrects) : {})
        const stands = pledges.some(({ id }) => id === begun.pledge)
        return { ...begun, pledge: pledge !== '' ? pledge : stands ? begun.pledge : (pledges[0]?.id ?? '') }
      },
    },
    draft,
    ({ pledge: of, what, hours, on, forWhom }, id) => {
      const long = Number(hours.trim())
      if (hours.trim() === '') return missing('hours')
      const said = { id, what, hours: long, on: on === '' ? null : on, forWhom }
      if (corrects) return call('service', 'correct', { ...said, record: corrects.id })
      return of === '' ? missing('pledge') : call('service', 'record', { ...said, pledge: of })
    },
    ({ id }) => onRecorded(id),
  )
  const said = form.draft
  return (
    <Stack gap={5}>
      {!corrects && pledges.length > 1 && (
        <Field label="在哪个岗位" required error={form.error('pledge')}>
          <Choice
            options={pledges.map(({ id, duty }) => ({ value: id, label: duty.name }))}
            value={said.pledge}
            onChange={(of) => form.set({ pledge: of })}
          />
        </Field>
      )}
      {!corrects && pledge === '' && pledges.length === 1 && (
        <Words tone="soft">{`岗位：${pledges[0]?.duty.name ?? ''}`}</Words>
      )}
      <Field label="做了什么" required error={form.error('what')} counter={nearEnd(said.what, textLimits.short)}>
        <TextInput
          value={said.what}
          placeholder="比如：陪李大爷去医院取药"
          onChange={(what) => form.set({ what })}
          onConfirm={form.send}
        />
      </Field>
      <HoursField
        value={said.hours}
        longer={said.longer}
        error={form.error('hours')}
        onChange={(hours, longer) => form.set({ hours, longer })}
      />
      <Folded title="哪天、为谁" hint="不填就是今天" startOpen={said.on !== '' || said.forWhom !== ''}>
        <Field label="哪天" error={form.error('on')}>
          <DateInput value={said.on} min={nextDay(today, -YEAR)} max={today} onChange={(on) => form.set({ on })} />
        </Field>
        <Field label="为谁" hint="姓名、电话、门牌会自动隐去。" error={form.error('forWhom')}>
          <TextInput value={said.forWhom} onChange={(forWhom) => form.set({ forWhom })} />
        </Field>
      </Folded>
      <RoadRefusal refusal={form.refusal} />
      <Button kind="main" size="large" block loading={form.busy} onPress={form.send}>
        {corrects ? '交更正' : '记上'}
      </Button>
    </Stack>
  )
}

const started = ({ what, hours, on, forWhom }: ServiceRecord) => ({
  what,
  hours: String(hours),
  longer: ![0.5, 1, 1.5, 2, 3, 4].includes(hours),
  on,
  forWhom: forWhom ?? '',
})
