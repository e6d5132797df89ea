import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../gateway/call'
import { newId } from '../../gateway/new-id'
import { issueAt, type Problem } from '../../gateway/outcome'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { letGo } from '../../ui/let-go'
import { TextInput } from '../../ui/text-input'
import { sayIssue, sayRefusal } from '../../words/refusals'
import './start-call.scss'

interface StartCallProps {
  readonly assignment: string
  /** At a keyboard: the next number may be typed at once, because nobody is being talked to. */
  readonly waits: boolean
  readonly onStarted: (id: string) => unknown
}

/** A phone rang outside the system: its number, or none at all when it was withheld. Pressed twice, it is one call. */
export function StartCall({ assignment, waits, onStarted }: StartCallProps) {
  const [phone, setPhone] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const asked = useRef({ phone: '', id: '' })
  // From the tap until the board shows the call: the caret belongs to what is said now.
  const [taken, setTaken] = useState(false)
  useEffect(() => {
    if (!waits) setTaken(false)
  }, [waits])
  const start = async () => {
    setTaken(true)
    if (asked.current.id === '' || asked.current.phone !== phone) asked.current = { phone, id: newId() }
    const outcome = await call('hotline', 'start', {
      id: asked.current.id,
      assignment,
      phone: phone.trim() === '' ? null : phone,
    })
    if (!outcome.ok) {
      setTaken(false)
      return setProblem(outcome)
    }
    asked.current = { phone: '', id: '' }
    setPhone('')
    setProblem(null)
    letGo()
    return onStarted(outcome.data.id)
  }
  const issue = issueAt(problem, 'phone')
  return (
    <View className="start-call">
      <Field label="登记一通来电" error={issue ? sayIssue(issue) : problem ? sayRefusal(problem.code) : undefined}>
        <View className="start-call__line">
          <TextInput
            kind="tel"
            autoFocus={waits && !taken}
            value={phone}
            placeholder="来电号码，不显示就空着"
            onChange={(typed) => {
              setPhone(typed)
              setProblem(null)
            }}
            onConfirm={start}
          />
          <Button kind="plain" onPress={start}>
            接听
          </Button>
        </View>
      </Field>
    </View>
  )
}
