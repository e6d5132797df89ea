import { useState, type PropsWithChildren } from 'react'
import { textLimits } from '../../contract/field'
import { useCall } from '../../gateway/use-call'
import { useSend } from '../../gateway/use-send'
import { FormPanel } from '../../forms/form-panel'
import { RoadRefusal } from '../../forms/road-refusal'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { Stack } from '../../ui/stack'
import { TextInput } from '../../ui/text-input'
import { Words } from '../../ui/words'
import { sayPost, sayRange } from './say'
import { useIds } from './use-ids'
import type { Gap, Roster, Shift } from './view'

interface ShiftSheetProps {
  readonly shift: Shift
  readonly roster: Roster
  readonly now: number
  readonly onDone: (text: string, gaps?: readonly Gap[]) => Promise<void>
  readonly onClose: () => void
}

type Want = 'swap' | 'cancel'
const both: readonly { readonly value: Want; readonly label: string }[] = [
  { value: 'swap', label: '请人换班' },
  { value: 'cancel', label: '取消这个班' },
]

/** What a planner chooses between stands above both forms. */
type FormProps = PropsWithChildren<ShiftSheetProps>

/** One shift: whose it is, and what this reader may do with it. */
export function ShiftSheet(props: ShiftSheetProps) {
  const { shift, roster, now, onClose } = props
  const [want, setWant] = useState<Want>('swap')
  const swaps = shift.mine && Date.parse(shift.from) > now
  const cancels = roster.plans && Date.parse(shift.to) > now
  const wants = swaps && cancels && (
    <Choice label="要怎么办" columns={2} options={both} value={want} onChange={setWant} />
  )
  if (swaps && !(cancels && want === 'cancel')) return <SwapForm {...props}>{wants}</SwapForm>
  if (cancels) return <CancelForm {...props}>{wants}</CancelForm>
  return (
    <FormPanel title={shift.person.name} yes="知道了" no="关上" onSend={onClose} onClose={onClose}>
      <Words>{`${sayRange(shift, now)} · ${sayPost(shift)}`}</Words>
    </FormPanel>
  )
}

function CancelForm({ shift, now, onDone, onClose, children }: FormProps) {
  const [reason, setReason] = useState('')
  const { send, busy, refusal } = useSend('roster', 'cancel')
  const cancel = async () => {
    const cancelled = await send({ shift: shift.id, reason })
    if (cancelled.ok) await onDone('已取消这个班', cancelled.data.gaps)
  }
  return (
    <FormPanel
      title={`${shift.person.name}的班`}
      yes="取消这个班"
      no="不取消"
      loading={busy}
      confirm={{ title: '取消这个班？', text: '值班的人会收到通知。' }}
      onSend={cancel}
      onClose={onClose}
    >
      <Stack gap={3}>
        {children}
        <Words>{`${sayRange(shift, now)} · ${sayPost(shift)}`}</Words>
        <Field label="为什么取消">
          <TextInput value={reason} onChange={setReason} maxLength={textLimits.short} />
        </Field>
        <RoadRefusal refusal={refusal} />
      </Stack>
    </FormPanel>
  )
}

function SwapForm({ shift, roster, now, onDone, onClose, children }: FormProps) {
  const [other, setOther] = useState<string>()
  const [back, setBack] = useState('none')
  const [note, setNote] = useState('')
  const idOf = useIds()
  const people = useCall('roster', 'operators', { area: roster.area?.id ?? '' })
  const { send, busy, refusal } = useSend('roster', 'ask-swap')
  const theirs = roster.shifts.filter((each) => each.person.id === other && Date.parse(each.from) > now)
  const ask = async () => {
    if (!other) return
    const said = { shift: shift.id, other, back: back === 'none' ? null : back, note }
    const asked = await send({ id: idOf(JSON.stringify(said)), ...said })
    if (asked.ok) await onDone('已经问了，等对方回复')
  }
  return (
    <FormPanel title="请人换班" yes="问一问" no="不换" disabled={!other} loading={busy} onSend={ask} onClose={onClose}>
      <Stack gap={4}>
        {children}
        <Words>{`我的班：${sayRange(shift, now)}`}</Words>
        <Field label="请谁来值" required>
          <Choice
            columns={2}
            options={(people.data?.people ?? [])
              .filter(({ id }) => id !== shift.person.id)
              .map(({ id, name }) => ({ value: id, label: name }))}
            value={other}
            onChange={(id) => {
              setOther(id)
              setBack('none')
            }}
          />
        </Field>
        {theirs.length > 0 && (
          <Field label="我替对方值哪个班" hint="只列这一周里的。">
            <Choice
              options={[
                { value: 'none', label: '不换回来' },
                ...theirs.map((each) => ({ value: each.id, label: sayRange(each, now) })),
              ]}
              value={back}
              onChange={setBack}
            />
          </Field>
        )}
        <Field label="说一句">
          <TextInput value={note} onChange={setNote} maxLength={textLimits.short} />
        </Field>
        <RoadRefusal refusal={refusal} />
      </Stack>
    </FormPanel>
  )
}
