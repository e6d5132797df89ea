import * as v from 'valibot'
import { boardLimits } from '../../contract/board'
import { chinaDay, chinaInstant, DAY, nextDay } from '../../domain/calendar/china-time'
import { RoadRefusal } from '../../forms/road-refusal'
import { missing, useForm } from '../../forms/use-form'
import { call } from '../../gateway/call'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { DateInput } from '../../ui/date-input'
import { Field } from '../../ui/field'
import { Stack } from '../../ui/stack'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'

const draft = v.object({
  title: v.optional(v.string(), ''),
  text: v.optional(v.string(), ''),
  /** The last day on which one may still say something. */
  until: v.optional(v.string(), ''),
})

interface TopicFormProps {
  readonly area: string
  readonly now: number
  readonly onClose: () => void
  readonly onOpened: () => unknown
}

/** A topic is of whole days, and today is the first: a telephone that is a little fast opens none in the future. */
export function TopicForm({ area, now, onClose, onOpened }: TopicFormProps) {
  const form = useForm(
    { place: `board.topic.${area}`, version: null },
    draft,
    ({ title, text, until }, id) =>
      until === ''
        ? missing('to')
        : call('board', 'open-topic', {
            id,
            area,
            title,
            text,
            from: new Date(chinaInstant(chinaDay(now), 0)).toISOString(),
            to: new Date(chinaInstant(nextDay(until), 0)).toISOString(),
          }),
    onOpened,
  )
  const { title, text, until } = form.draft
  return (
    <Card title="发起一个专题">
      <Stack gap={4}>
        <RoadRefusal refusal={form.refusal} />
        <Field label="题目" required hint="比如：东门停车怎么安排" error={form.error('title')}>
          <TextInput value={title} maxLength={boardLimits.title} onChange={(typed) => form.set({ title: typed })} />
        </Field>
        <Field label="想听大家说什么" required error={form.error('text')}>
          <TextArea rows={5} value={text} onChange={(typed) => form.set({ text: typed })} />
        </Field>
        <Field label="讨论到哪天" required hint="到这一天结束，最长一年。" error={form.error('to')}>
          <DateInput
            value={until}
            min={chinaDay(now)}
            max={chinaDay(now + 365 * DAY)}
            onChange={(day) => form.set({ until: day }, 'to')}
          />
        </Field>
        <Stack row gap={3}>
          <Button onPress={onClose}>先不发起</Button>
          <Button kind="main" loading={form.busy} onPress={form.send}>
            发起
          </Button>
        </Stack>
      </Stack>
    </Card>
  )
}
