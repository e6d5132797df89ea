import type { ReactNode } from 'react'
import { RoadRefusal } from './road-refusal'
import { useWords } from './use-words'
import { issueAt, type Problem } from '../gateway/outcome'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { Sheet } from '../ui/sheet'
import { Stack } from '../ui/stack'
import { TextArea } from '../ui/text-area'
import { Words } from '../ui/words'
import { sayIssue } from '../words/refusals'

interface WordsSheetProps {
  /** Where the words lie on the device. */
  readonly place: string
  readonly title: string
  readonly text?: string
  readonly label: string
  /** The contract's name of the field. */
  readonly path: string
  readonly limit: number
  /** It may be left empty. */
  readonly optional?: boolean
  readonly yes: string
  readonly busy: boolean
  readonly refusal: Problem | null
  readonly onSend: (words: string) => Promise<boolean>
  readonly onClose: () => void
  readonly children?: ReactNode
}

/** Many roads want one text and nothing else; what is typed stays on the device until it is sent. */
export function WordsSheet(props: WordsSheetProps) {
  const { place, title, text, label, path, limit, optional, yes, busy, refusal, onSend, onClose, children } = props
  const words = useWords(place)
  const issue = issueAt(refusal, path)
  const send = async () => {
    if (!(await onSend(words.text))) return
    words.drop()
    onClose()
  }
  const foot = (
    <Button kind="main" block loading={busy} onPress={send}>
      {yes}
    </Button>
  )
  return (
    <Sheet open title={title} onClose={onClose} foot={foot}>
      <Stack gap={4}>
        {text && <Words tone="soft">{text}</Words>}
        <Field
          label={label}
          required={!optional}
          error={issue && sayIssue(issue)}
          counter={words.text.length > limit * 0.8 ? { used: words.text.length, limit } : undefined}
        >
          <TextArea rows={5} value={words.text} onChange={words.change} autoFocus />
        </Field>
        {children}
        <RoadRefusal refusal={refusal} />
      </Stack>
    </Sheet>
  )
}
