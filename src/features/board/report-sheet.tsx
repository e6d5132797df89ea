import { useState } from 'react'
import { reportReasons, type ReportReason } from '../../domain/post/states'
import { RoadRefusal } from '../../forms/road-refusal'
import type { Outcome, Problem } from '../../gateway/outcome'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { Sheet } from '../../ui/sheet'
import { Stack } from '../../ui/stack'
import { TextArea } from '../../ui/text-area'
import { Words } from '../../ui/words'
import { reportReasonWords } from '../../words/post'

interface ReportSheetProps {
  readonly send: (said: { reason: ReportReason; words: string }) => Promise<Outcome<{ hidden: boolean }>>
  readonly onClose: () => void
  readonly onDone: () => unknown
}

/** 举报: once per person. Three different readers, and it is hidden until somebody has looked. */
export function ReportSheet({ send, onClose, onDone }: ReportSheetProps) {
  const [reason, setReason] = useState<ReportReason>()
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const report = async () => {
    if (!reason) return
    const outcome = await send({ reason, words })
    if (!outcome.ok) return setProblem(outcome)
    onClose()
    return onDone()
  }
  const foot = (
    <Button kind="main" block disabled={reason === undefined} onPress={report}>
      举报
    </Button>
  )
  return (
    <Sheet open title="举报这条内容" onClose={onClose} foot={foot}>
      <Stack gap={4}>
        <Words tone="soft">三位不同的居民举报，就先不显示，等人复核。结果会告诉您。</Words>
        <Field label="为什么" required>
          <Choice
            columns={2}
            options={reportReasons.map((value) => ({ value, label: reportReasonWords[value] }))}
            value={reason}
            onChange={setReason}
          />
        </Field>
        <Field label="补充一句">
          <TextArea rows={3} value={words} onChange={setWords} />
        </Field>
        <RoadRefusal refusal={problem} />
      </Stack>
    </Sheet>
  )
}
