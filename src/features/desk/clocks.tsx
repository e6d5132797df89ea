import { View } from '@tarojs/components'
import { useNow } from '../../gateway/use-now'
import { Words } from '../../ui/words'
import { Block } from '../../forms/block'
import { sayClock, sayRule } from './say-clock'
import type { View as Ticket } from './view'

/** Every promise of this ticket: kept, broken or running, and by which rule. Those given up stand in the history. */
export function Clocks({ view }: { readonly view: Ticket }) {
  const now = useNow()
  const clocks = view.clocks.filter((clock) => !clock.dropped).reverse()
  if (clocks.length === 0) return null
  return (
    <Block title="时限">
      {clocks.map((clock) => {
        const said = sayClock(clock, now)
        return (
          <View key={`${clock.name}${clock.started}`}>
            <Words size="small" tone={said.tone} strong={clock.met === null}>
              {`${said.name}：${said.text}`}
            </Words>
            <Words size="hint" tone="hint">
              {sayRule(clock)}
            </Words>
          </View>
        )
      })}
    </Block>
  )
}
