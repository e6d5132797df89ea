import { useState } from 'react'
import { isOpen, type Subject } from '../../domain/registration/states'
import { useCall } from '../../gateway/use-call'
import { useNow } from '../../gateway/use-now'
import { Folded } from '../../ui/folded'
import { Section } from '../../ui/section'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { Tabs } from '../../ui/tabs'
import type { Toast } from '../../ui/toast'
import { Words } from '../../ui/words'
import { sayProblem } from '../../words/problem'
import { sayDue, spaced } from '../../words/time'
import { MyRegistration } from './my-registration'
import { RegisterForm } from './register-form'
import { registrationSentence } from './say'

interface RegistrationsProps {
  /** The one that a message was about; it stands first. */
  readonly told: string | null
  readonly home: { readonly id: string; readonly name: string } | undefined
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly say: (toast: Toast) => void
}

/** What I registered, and the form for what I have not. */
export function Registrations({ told, home, units, say }: RegistrationsProps) {
  const { data, problem, reload } = useCall('member', 'mine', {}, { keep: true })
  const [subject, setSubject] = useState<Subject>('member')
  const now = useNow()
  if (!data && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!data) return <StateView kind="loading" rows={4} label="正在取报到" />
  // A refusal stands in sight until the next one is made: newest first.
  const newest = (of: Subject) => data.items.find((each) => each.subject === of)
  const standing = data.items
    .filter((each) => isOpen(each.state) || (each.state === 'declined' && each === newest(each.subject)))
    .sort((one, other) => Number(other.id === told) - Number(one.id === told))
  const over = data.items.filter((each) => !standing.includes(each))
  const mine = standing.filter((each) => each.subject === 'member')
  const waits = mine.some((each) => each.state === 'registered' || each.state === 'asked')
  const confirmed = mine.some((each) => each.state === 'confirmed')
  const form = (
    <RegisterForm
      key={subject}
      subject={subject}
      home={home}
      units={units}
      onRegistered={({ due }) => {
        say({ text: spaced(`报到收到了，最晚${sayDue(Date.parse(due), now)}确认`), tone: 'ok' })
        return reload()
      }}
    />
  )
  return (
    <Stack gap={4}>
      {standing.map((each) => (
        <MyRegistration key={each.id} id={each.id} now={now} onChanged={reload} />
      ))}
      <Tabs
        label="谁来报到"
        value={subject}
        onChange={setSubject}
        tabs={[
          { value: 'member', label: '党员报到' },
          { value: 'unit', label: '单位报到' },
        ]}
      />
      {subject === 'member' && waits && <Words tone="soft">已经有一份在等社区确认。要改社区，请先撤回它。</Words>}
      {subject === 'member' && !waits && confirmed && (
        <Folded title="搬家了，换个社区报到" hint="新社区确认以后，原来的自动迁出，记录都在">
          {form}
        </Folded>
      )}
      {(subject === 'unit' || (!waits && !confirmed)) && form}
      {over.length > 0 && (
        <Section title="以前的报到">
          {over.map((each) => (
            <Words key={each.id} size="small" tone="soft">
              {`${each.number} ${registrationSentence(each, now)}`}
            </Words>
          ))}
        </Section>
      )}
    </Stack>
  )
}
