import { textLimits } from '../../contract/field'
import { tidy } from '../../domain/text/tidy'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { sayIssue } from '../../words/refusals'

interface SubmitTextProps {
  text: string
  issue: string | undefined
  onChange: (text: string) => void
}

/** The counter only comes when the end is near: an empty "0 / 16000" frightens people. */
const NEAR = 0.9

export function SubmitText({ text, issue, onChange }: SubmitTextProps) {
  const used = tidy(text).length
  return (
    <Field
      label="什么事？"
      required
      hint="在哪里、什么样、多久了，想到什么写什么。"
      error={issue && sayIssue(issue)}
      counter={used > textLimits.matter * NEAR ? { used, limit: textLimits.matter } : undefined}
    >
      <TextArea
        rows={10}
        value={text}
        onChange={onChange}
        autoFocus
        placeholder="比如：棠湖南路和花园街口的路灯不亮，已经三天了，晚上老人走路看不见。"
      />
    </Field>
  )
}
