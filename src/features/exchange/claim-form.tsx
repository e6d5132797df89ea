import { useState } from 'react'
import * as v from 'valibot'
import { textLimits } from '../../contract/field'
import { chinaDay, chinaInstant } from '../../domain/calendar/china-time'
import { AreaPicker } from '../../forms/area-picker'
import { FormPanel } from '../../forms/form-panel'
import { nearEnd } from '../../forms/near-end'
import { RoadRefusal } from '../../forms/road-refusal'
import { missing, useForm } from '../../forms/use-form'
import { call } from '../../gateway/call'
import { Button } from '../../ui/button'
import { DateInput } from '../../ui/date-input'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { OwnField } from './own-field'
import { WithField } from './with-field'
import type { Desk, ListingView, Own } from './view'

/** Days YYYY-MM-DD. */
const claimDraft = v.object({
  from: v.optional(v.string(), ''),
  to: v.optional(v.string(), ''),
  text: v.optional(v.string(), ''),
  side: v.optional(v.string(), ''),
  with: v.optional(v.string(), ''),
})

interface ClaimFormProps {
  readonly view: ListingView
  readonly now: number
  /** The units that one may speak for, and the communities. */
  readonly units: readonly Own[]
  readonly communities: readonly Own[]
  /** The assignments for which one keeps lists: what stands there may be brought in. */
  readonly desks: readonly Desk[]
  readonly onDone: (agreement: string) => unknown
  readonly onClose: () => void
}

/** 认领: from when to when, and a word to the other side, who then says yes or no. */
export function ClaimForm({ view, now, units, communities, desks, onDone, onClose }: ClaimFormProps) {
  const [picking, setPicking] = useState(false)
  const [chosen, choose] = useState('')
  const isResource = view.kind === 'resource'
  const today = chinaDay(now)
  const form = useForm(
    {
      place: `exchange.claim.${view.id}`,
      version: null,
      initial: (kept) => kept ?? { from: today, to: '', text: '', side: '', with: '' },
    },
    claimDraft,
    ({ from, to, text, side, with: line }, id) => {
      if (from === '') return missing('from')
      if (to === '') return missing('to')
      const own = side === '' ? null : side
      return call('exchange', 'claim', {
        id,
        listing: view.id,
        ...(isResource ? { area: own } : { unit: own }),
        with: line === '' ? null : line,
        from: new Date(chinaInstant(from, 0)).toISOString(),
        to: new Date(chinaInstant(to, 23, 59)).toISOString(),
        text,
      })
    },
    ({ id }) => onDone(id),
  )
  const { draft, set, error } = form
  return (
    <>
      <FormPanel
        title={`认领：${view.title}`}
        yes="提出认领"
        no="先不了"
        loading={form.busy}
        notices={<RoadRefusal refusal={form.refusal} />}
        onSend={form.send}
        onClose={onClose}
      >
        <OwnField
          label={isResource ? '给哪个社区用' : '哪个单位来做'}
          own={isResource ? communities : units}
          value={draft.side}
          onChange={(side) => set({ side, with: '' })}
          error={error('unit', 'area')}
        />
        {isResource && form.refusal?.code === 'community-not-chosen' && (
          <Button block icon="pin" onPress={() => setPicking(true)}>
            {chosen || '选社区'}
          </Button>
        )}
        <WithField
          isResource={isResource}
          side={draft.side}
          desks={desks}
          value={draft.with}
          onChange={(line) => set({ with: line })}
        />
        <Field label="从哪一天" required error={error('from')}>
          <DateInput value={draft.from} min={today} onChange={(from) => set({ from })} />
        </Field>
        <Field label="到哪一天" required error={error('to')}>
          <DateInput value={draft.to} min={draft.from || today} onChange={(to) => set({ to })} />
        </Field>
        <Field
          label="对对方说一句"
          hint="怎么做、找谁联系。"
          error={error('text')}
          counter={nearEnd(draft.text, textLimits.note)}
        >
          <TextArea rows={3} value={draft.text} onChange={(text) => set({ text })} />
        </Field>
      </FormPanel>
      <AreaPicker
        open={picking}
        title="给哪个社区用"
        deepest="community"
        onPick={(path) => {
          const area = path[path.length - 1]
          set({ side: area?.id ?? '' })
          choose(area?.name ?? '')
          setPicking(false)
        }}
        onClose={() => setPicking(false)}
      />
    </>
  )
}
