import { useState } from 'react'
import { textLimits } from '../../contract/field'
import { FormPanel } from '../../forms/form-panel'
import { nearEnd } from '../../forms/near-end'
import { RoadRefusal } from '../../forms/road-refusal'
import { useWords } from '../../forms/use-words'
import { call } from '../../gateway/call'
import { useSend } from '../../gateway/use-send'
import { Field } from '../../ui/field'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'
import { Stack } from '../../ui/stack'
import { TextArea } from '../../ui/text-area'
import { Toggle } from '../../ui/toggle'
import { Words } from '../../ui/words'
import { useIds } from './use-ids'
import { useOpenCalls, type OpenCall } from './use-open-calls'
import type { Shift } from './view'

interface HandOverSheetProps {
  readonly shift: Shift
  readonly onDone: (text: string) => Promise<void>
  readonly onClose: () => void
}

const NONE: readonly OpenCall[] = []

/** 交班: what the next one has to know, and the calls that are still in one's hands. */
export function HandOverSheet({ shift, onDone, onClose }: HandOverSheetProps) {
  const words = useWords(`roster.hand-over.${shift.id}`)
  const [along, setAlong] = useState(true)
  const calls = useOpenCalls() ?? NONE
  const idOf = useIds()
  const { send, busy, refusal } = useSend('roster', 'hand-over')
  /** Each call by a command of its own: one that has gone on meanwhile stays where it is. */
  const give = (each: OpenCall) =>
    call('hotline', 'hand-over', {
      call: each.id,
      version: each.version,
      command: idOf(`give ${each.id} ${each.version}`),
      to: null,
      note: words.text,
    })
  const hand = async () => {
    const said = { shift: shift.id, text: words.text, open: calls.length }
    const named = calls.map(({ id, number }) => ({ id, number }))
    const handed = await send({ id: idOf(JSON.stringify(said)), ...said, calls: named })
    if (!handed.ok) return
    const given = along ? await Promise.all(calls.map(give)) : []
    words.drop()
    const stayed = given.filter((outcome) => !outcome.ok).length
    await onDone(stayed > 0 ? `交班写好了，${stayed} 通来电没有转出去，请看坐席台` : '交班写好了')
  }
  return (
    <FormPanel title="交班" yes="交班" no="先不交" loading={busy} onSend={hand} onClose={onClose}>
      <Stack gap={4}>
        {calls.length === 0 ? (
          <Words tone="soft">您手上没有没办完的来电。</Words>
        ) : (
          <>
            <Words strong>{`您手上还有 ${calls.length} 通来电没办完`}</Words>
            <RowList>
              {calls.map((each) => (
                <ListRow key={each.id} title={each.text} text={each.number} />
              ))}
            </RowList>
            <Toggle label="一起转给接班的人" hint="不转的话，这几通还在您名下" checked={along} onChange={setAlong} />
          </>
        )}
        <Field
          label="交班说明"
          hint={calls.length > 0 ? '有没办完的来电，一定要写。' : '没有要交代的可以不写。'}
          required={calls.length > 0}
          counter={nearEnd(words.text, textLimits.note)}
        >
          <TextArea rows={5} value={words.text} onChange={words.change} />
        </Field>
        <RoadRefusal refusal={refusal} />
      </Stack>
    </FormPanel>
  )
}
