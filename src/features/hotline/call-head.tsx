import { View } from '@tarojs/components'
import { useState } from 'react'
import { callPhone } from '../../forms/call-phone'
import { useSend } from '../../gateway/use-send'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Deadline } from '../../ui/deadline'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { callStateWords, voidReasonWords } from '../../words/hotline'
import { sayRefusal } from '../../words/refusals'
import { callDeadline, sayCaller, saySince } from './say-call'
import type { CallView } from './view'
import './call-head.scss'

/** Whose call it is, how long it has been going on, and the number behind a tap that is written down. */
export function CallHead({ view, now }: { readonly view: CallView; readonly now: number }) {
  const due = callDeadline(view, now)
  const { refusal, send } = useSend('hotline', 'reveal')
  const [shown, show] = useState<string | null>(null)
  const reveal = async () => {
    const told = await send({ call: view.id })
    if (told.ok) show(told.data.phone)
  }
  return (
    <View className="call-head">
      <Stack row gap={2}>
        <Words size="title" strong heading={2}>
          {sayCaller(view)}
        </Words>
        {shown !== null && (
          <Button size="small" icon="phone" onPress={() => callPhone(shown)}>
            {`打电话 ${shown}`}
          </Button>
        )}
        {shown === null && view.canReveal && view.phone !== null && (
          <Button kind="quiet" size="small" icon="lock" onPress={reveal}>
            看号码
          </Button>
        )}
      </Stack>
      <Stack row gap={2}>
        <Badge tone={view.state === 'talking' ? 'ok' : 'info'}>{callStateWords[view.state]}</Badge>
        <Words size="small" tone="soft">
          {[saySince(view, now), view.number, view.isPushed ? '呼叫中心推送' : '手工登记'].join(' · ')}
        </Words>
        {due && <Deadline {...due} />}
      </Stack>
      {refusal && (
        <Words size="small" tone="brand">
          {sayRefusal(refusal.code)}
        </Words>
      )}
      {view.reason && <Words tone="soft">{`没有成单：${voidReasonWords[view.reason]}`}</Words>}
      {view.operator && !view.mine && <Words size="small" tone="soft">{`${view.operator.name} 的来电`}</Words>}
    </View>
  )
}
