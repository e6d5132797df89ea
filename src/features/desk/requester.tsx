import { View } from '@tarojs/components'
import { useSend } from '../../gateway/use-send'
import { Button } from '../../ui/button'
import { Facts } from '../../ui/facts'
import { Words } from '../../ui/words'
import { sayRefusal } from '../../words/refusals'
import { useState } from 'react'
import { Block } from '../../forms/block'
import { callPhone } from '../../forms/call-phone'
import type { View as Ticket } from './view'

type Revealed = { readonly name: string; readonly phone: string | null }

function Contact({ view, shown, onShow }: { view: Ticket; shown: Revealed | null; onShow: (told: Revealed) => void }) {
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

/** Who told of it: masked until somebody who must speak with them asks, and that is written down. */
export function Requester({ view }: { readonly view: Ticket }) {
  const [shown, show] = useState<Revealed | null>(null)
  const people = [
    { label: '诉求人', value: shown?.name ?? view.requester.name },
    ...(view.filer ? [{ label: '代报人', value: view.filer.name }] : []),
    ...(view.firstAsked ? [{ label: '首问', value: view.firstAsked.name }] : []),
  ]
  return (
    <Block title="相关人">
      <Facts items={people} />
      <Contact view={view} shown={shown} onShow={show} />
    </Block>
  )
}
