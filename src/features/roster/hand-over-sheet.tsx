import { useState } from 'react'
import { textLimits } from '../../contract/field'
import { useSend } from '../../gateway/use-send'
import { FormPanel } from '../../forms/form-panel'
import { RoadRefusal } from '../../forms/road-refusal'
import { Field } from '../../ui/field'
import { Stack } from '../../ui/stack'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'
import { useIds } from './use-ids'
import type { Shift } from './view'

interface HandOverSheetProps {
  readonly shift: Shift
  readonly onDone: (text: string) => Promise<void>
  readonly onClose: () => void
}

/** 交班: what the next one has to know. */
export function HandOverSheet({ shift, onDone, onClose }: HandOverSheetProps) {
  const [text, setText] = useState('')
  const [open, setOpen] = useState('0')
  const idOf = useIds()
  const { send, busy, refusal } = useSend('roster', 'hand-over')
  const count = /^\d{1,4}$/.test(open) ? Number(open) : null
  const hand = async () => {
    if (count === null) return
    const said = { shift: shift.id, text, open: count }
    const handed = await send({ id: idOf(JSON.stringify(said)), ...said })
    if (handed.ok) await onDone('交班写好了')
  }
  return (
    <FormPanel
      title="交班"
      yes="交班"
      no="先不交"
      disabled={count === null}
      loading={busy}
      onSend={hand}
      onClose={onClose}
    >
      <Stack gap={4}>
        <Field label="还有几件来电没办结" required error={count === null ? '请填一个数，没有就填 0' : undefined}>
          <TextInput kind="number" value={open} onChange={setOpen} />
        </Field>
        <Field
          label="交班说明"
          hint="有没办结的来电，一定要写。"
          counter={{ used: text.length, limit: textLimits.note }}
        >
          <TextArea rows={5} value={text} onChange={setText} />
        </Field>
        <RoadRefusal refusal={refusal} />
      </Stack>
    </FormPanel>
  )
}
