import { useState } from 'react'
import { NoticeBar } from '../../ui/notice-bar'
import { useAskMessages } from './use-ask-messages'

/** In WeChat: lets messages come there too. One accept is one message, so it is offered again and again, and never pressed on anybody. */
export function MessagesSwitch() {
  const { ask, canAsk } = useAskMessages()
  const [accepted, setAccepted] = useState(0)
  const [gone, setGone] = useState(false)
  if (gone || (!canAsk('matter') && !canAsk('duty'))) return null
  if (accepted > 0) return <NoticeBar tone="ok">好的，下一次进展会发到您的微信。</NoticeBar>
  const occasion = canAsk('duty') ? 'duty' : 'matter'
  return (
    <NoticeBar
      action={{ label: '开启', onPress: async () => setAccepted(await ask(occasion)) }}
      onClose={() => setGone(true)}
    >
      想在微信里收到提醒吗？
    </NoticeBar>
  )
}
