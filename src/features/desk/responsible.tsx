import { View } from '@tarojs/components'
import { useNow } from '../../gateway/use-now'
import { Button } from '../../ui/button'
import { Facts } from '../../ui/facts'
import { Words } from '../../ui/words'
import { modeWords } from '../../words/ticket'
import { sayTime } from '../../words/time'
import { Block } from '../../forms/block'
import { callPhone } from '../../forms/call-phone'
import { timeLeft } from './time-left'
import type { View as Ticket } from './view'

const sayPart = (co: Ticket['coUnits'][number], now: number): string =>
  co.doneAt === null ? timeLeft(co.due, now).text : `${sayTime(Date.parse(co.doneAt), now)}办完`

/** Who has it: the lead unit with the person, and the units that help. */
export function Responsible({ view }: { readonly view: Ticket }) {
  const now = useNow()
  const { lead } = view
  if (!lead) return null
  const phone = lead.phone
  return (
    <Block title="承办">
      <Facts
        items={[
          { label: '主办', value: lead.unitName },
          { label: '经办人', value: lead.handler?.name ?? '还没有人签收' },
          { label: modeWords[lead.mode], value: sayTime(Date.parse(lead.since), now) },
          ...view.coUnits.map((co) => ({ label: '协办', value: `${co.unitName}，${sayPart(co, now)}` })),
        ]}
      />
      {view.contact === null && view.state === 'handling' && (
        <Words size="small" tone="warn">
          还没有登记与居民的首次联系
        </Words>
      )}
      {phone && (
        <View>
          <Button size="small" kind="quiet" icon="phone" onPress={() => callPhone(phone)}>
            {`打给承办单位 ${phone}`}
          </Button>
        </View>
      )}
    </Block>
  )
}
