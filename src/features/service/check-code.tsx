import { useState } from 'react'
import { useCall } from '../../gateway/use-call'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { TextInput } from '../../ui/text-input'
import { Words } from '../../ui/words'
import { sayProblem } from '../../words/problem'
import { sayTime } from '../../words/time'
import { sayHours } from './say'

const LONGEST = 64

/** Anyone with the code of a card learns what the picture says, and nothing of a person. */
export function CheckCode({ code, now }: { readonly code: string; readonly now: number }) {
  const [typed, setTyped] = useState(code)
  const [asked, ask] = useState(code)
  const check = () => ask(typed.trim().slice(0, LONGEST))
  return (
    <Stack gap={4}>
      <Field label="查验码" required hint="奉献卡上的一串字母和数字，空格、大小写都没关系。">
        <TextInput value={typed} onChange={setTyped} onConfirm={check} />
      </Field>
      <Button kind="main" size="large" block disabled={typed.trim() === ''} onPress={check}>
        查验
      </Button>
      {asked !== '' && <Answer key={asked} code={asked} now={now} />}
    </Stack>
  )
}

function Answer({ code, now }: { readonly code: string; readonly now: number }) {
  const { data, problem, reload } = useCall('service', 'verify-card', { code })
  if (!data && problem?.code === 'not-found')
    return (
      <Card tone="warn" title="查不到这个码">
        <Words>请对一对有没有抄错。旧的码换过以后也会查不到。</Words>
      </Card>
    )
  if (!data && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!data) return <StateView kind="loading" rows={2} label="正在查" />
  if (!data.valid || data.hours === null)
    return (
      <Card tone="warn" title="这个码已经收回">
        <Words>持卡人收回了它，或者换了新的码。</Words>
      </Card>
    )
  return (
    <Card tone="ok" title="查验属实">
      <Words size="title" strong>{`${sayHours(data.hours)} · ${data.records ?? 0} 次服务`}</Words>
      <Words>
        {`由${data.community ?? '社区'}确认${data.asOf === null ? '' : `，截至 ${sayTime(Date.parse(data.asOf), now)}`}。`}
      </Words>
      <Words size="small" tone="soft">
        请与卡上写的对一对。这里不显示持卡人是谁。
      </Words>
    </Card>
  )
}
