import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Data } from '../../gateway/make-call'
import { issueAt } from '../../gateway/outcome'
import { useCall } from '../../gateway/use-call'
import { useSend } from '../../gateway/use-send'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Stack } from '../../ui/stack'
import { TextInput } from '../../ui/text-input'
import { Words } from '../../ui/words'
import { sayProblemLine } from '../../words/problem'
import { sayIssue } from '../../words/refusals'
import { codeIn } from './code-in'
import { sayOffice } from './say-invitation'

type Me = Data<'person', 'me'>

const scans = process.env.TARO_ENV === 'weapp'

/** What this code gave that was not held before; all of it when the same code was sent twice. */
const gained = (before: Me | null, after: Me) => {
  const had = new Set(before?.assignments.map((held) => held.id))
  const fresh = after.assignments.filter((held) => !had.has(held.id))
  return fresh.length > 0 ? fresh : after.assignments
}

function Welcome({ held }: { held: Me['assignments'] }) {
  return (
    <Card tone="ok">
      <Words size="title" strong heading={2}>
        好了，您现在有岗位了
      </Words>
      {held.map((each) => (
        <Words key={each.id}>
          {sayOffice({ ...each, area: each.area?.name ?? null, unit: each.unit?.name ?? null })}
        </Words>
      ))}
      <Button kind="main" block onPress={() => Taro.redirectTo({ url: '/pages/desk/queue' })}>
        去看待办
      </Button>
    </Card>
  )
}

/** A resident becomes staff: by the code that an administrator gave them. */
export function AcceptCode() {
  const { code: linked } = useRouter().params
  const [code, setCode] = useState(() => codeIn(linked ?? ''))
  const [held, hold] = useState<Me['assignments'] | null>(null)
  const before = useCall('person', 'me', {})
  const { refusal, send } = useSend('person', 'accept')
  if (held) return <Welcome held={held} />
  const accept = async () => {
    const done = await send({ code: codeIn(code) })
    if (done.ok) hold(gained(before.data, done.data))
  }
  // Whoever closes the camera has changed their mind.
  const scan = () =>
    Taro.scanCode({ onlyFromCamera: false }).then(
      ({ result }) => setCode(codeIn(result)),
      () => undefined,
    )
  const issue = issueAt(refusal, 'code')
  const error = issue ? sayIssue(issue) : refusal ? sayProblemLine(refusal) : undefined
  return (
    <Stack gap={4}>
      <Field label="邀请码" hint="管理员给您的 16 个字母和数字，横线可以不输。" required error={error}>
        <TextInput value={code} placeholder="ABCD-EFGH-JKMN-PQRS" onChange={setCode} onConfirm={accept} />
      </Field>
      {scans && (
        <View>
          <Button icon="search" block onPress={scan}>
            扫二维码
          </Button>
        </View>
      )}
      <Button kind="main" size="large" block disabled={code.trim() === '' ? true : undefined} onPress={accept}>
        接受邀请
      </Button>
      <Words size="small" tone="hint">
        接受后，您就能以这个岗位办事。每一步都会写上您的名字。
      </Words>
    </Stack>
  )
}
