import { View } from '@tarojs/components'
import { useSend } from '../../gateway/use-send'
import { Button } from '../../ui/button'
import { Words } from '../../ui/words'
import { sayRefusal } from '../../words/refusals'
import { callPhone } from '../../forms/call-phone'
import type { View as Ticket } from './view'

export interface Revealed {
  readonly name: string
  readonly phone: string | null
}

interface ContactDetailsProps {
  readonly view: Pick<Ticket, 'id' | 'canReveal' | 'hasPhone'>
  readonly shown: Revealed | null
  readonly onShow: (told: Revealed) => void
}

/** The number of whoever must be spoken to: shown when it is asked for, which is written down; then one tap rings it. */
export function ContactDetails({ view, shown, onShow }: ContactDetailsProps) {
  const { refusal, send } = useSend('ticket', 'reveal')
  if (shown?.phone) {
    const phone = shown.phone
    return (
      <Button icon="phone" size="small" onPress={() => callPhone(phone)}>
        {`打电话 ${phone}`}
      </Button>
    )
  }
  if (shown || !view.canReveal)
    return (
      <Words size="small" tone="hint">
        {shown || !view.hasPhone ? '没有留电话' : '您现在不能查看联系方式'}
      </Words>
    )
  const reveal = async () => {
    const told = await send({ ticket: view.id })
    if (told.ok) onShow(told.data)
  }
  return (
    <View>
      <Button size="small" icon="lock" onPress={reveal}>
        查看联系方式
      </Button>
      <Words size="hint" tone={refusal ? 'brand' : 'hint'}>
        {refusal ? sayRefusal(refusal.code) : '查看会记入日志'}
      </Words>
    </View>
  )
}
