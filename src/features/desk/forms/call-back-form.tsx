import { useState } from 'react'
import * as v from 'valibot'
import { textLimits } from '../../../contract/field'
import { levels, solvedAnswers } from '../../../domain/rating/rating'
import { callbackOutcomes } from '../../../domain/ticket/states'
import { call } from '../../../gateway/call'
import { useNow } from '../../../gateway/use-now'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { TextArea } from '../../../ui/text-area'
import { levelWords, solvedWords } from '../../../words/rating'
import { callbackOutcomeWords } from '../../../words/ticket'
import { CallbackHead } from '../callback-head'
import type { Revealed } from '../contact-details'
import { LaterField } from '../later-field'
import { laterOf } from '../later-moment'
import { RoadPanel } from '../road-panel'
import { missing } from '../../../forms/use-form'
import { useRoadForm, type RoadFormProps } from '../use-road-form'

const draft = v.object({
  outcome: v.optional(v.picklist(callbackOutcomes)),
  solved: v.optional(v.picklist(solvedAnswers)),
  level: v.optional(v.picklist(levels)),
  day: v.optional(v.string(), ''),
  hour: v.optional(v.nullable(v.number()), null),
  words: v.optional(v.string(), ''),
})

export function CallBackForm(props: RoadFormProps) {
  const now = useNow()
  const [shown, show] = useState<Revealed | null>(null)
  const form = useRoadForm('call-back', props, draft, ({ outcome, solved, level, day, hour, words }, change) => {
    if (!outcome) return missing('outcome')
    if (outcome === 'call-later') {
      const later = laterOf(day, hour, now)
      return later ? call('ticket', 'call-back', { ...change, outcome, later, words }) : missing('later')
    }
    // Not reached: what was picked before belongs to nobody.
    if (outcome !== 'reached') return call('ticket', 'call-back', { ...change, outcome, words })
    if (!solved) return missing('solved')
    if (!level) return missing('level')
    return call('ticket', 'call-back', { ...change, outcome, solved, level, words })
  })
  const { outcome, solved, level, day, hour, words } = form.draft
  return (
    <RoadPanel {...props} form={form} yes="登记回访">
      <CallbackHead view={props.view} now={now} shown={shown} onShow={show} />
      <Field label="这次打得怎么样" required error={form.error('outcome')}>
        <Choice
          columns={2}
          options={callbackOutcomes.map((value) => ({ value, label: callbackOutcomeWords[value] }))}
          value={outcome}
          onChange={(picked) => form.set({ outcome: picked })}
        />
      </Field>
      {outcome === 'call-later' && (
        <LaterField
          day={day}
          hour={hour}
          now={now}
          error={form.error('later')}
          onChange={(part) => form.set(part, 'later')}
        />
      )}
      {outcome === 'reached' && (
        <>
          <Field label="事情解决了吗" hint="照居民说的记，不要劝。" required error={form.error('solved')}>
            <Choice
              columns={2}
              options={solvedAnswers.map((value) => ({ value, label: solvedWords[value] }))}
              value={solved}
              onChange={(picked) => form.set({ solved: picked })}
            />
          </Field>
          <Field label="满意吗" required error={form.error('level')}>
            <Choice
              columns={2}
              options={levels.map((value) => ({ value, label: levelWords[value] }))}
              value={level}
              onChange={(picked) => form.set({ level: picked })}
            />
          </Field>
        </>
      )}
      <Field
        label="居民怎么说"
        hint="原话最好。"
        error={form.error('words')}
        counter={{ used: words.length, limit: textLimits.note }}
      >
        <TextArea rows={3} value={words} onChange={(typed) => form.set({ words: typed })} />
      </Field>
    </RoadPanel>
  )
}
