import { useCall } from '../../gateway/use-call'
import { Block } from '../../forms/block'
import { Badge } from '../../ui/badge'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { Words } from '../../ui/words'
import { sayProblem } from '../../words/problem'
import { sayDay } from '../../words/time'
import { callStateWords } from '../../words/hotline'
import { MatterRows } from './matter-rows'
import { sayCaller } from './say-call'
import type { Caller } from './view'

interface CallerPanelProps {
  readonly assignment: string
  readonly call: string
  readonly now: number
  readonly onOpen: (ticket: string) => unknown
}

const sayReach = ({ caller, phone }: Caller): string => {
  if (phone === null) return '没有显示号码，挂断以后没法回拨。'
  if (caller?.isBound) return '号码已在邻声绑定，可以自己看进度、自己评价。'
  return caller ? '以前打来过，没有用邻声。办完后由热线回访。' : '第一次来电。办完后由热线回访。'
}

/** Who is calling, and what they told us before. */
export function CallerPanel({ assignment, call, now, onOpen }: CallerPanelProps) {
  const { data, problem, reload } = useCall('hotline', 'caller', { assignment, call })
  if (!data && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!data) return <StateView kind="loading" rows={3} label="正在查来电人" />
  return (
    <Stack gap={4}>
      <Block title="来电人">
        <Stack row gap={2}>
          <Words strong>{sayCaller(data)}</Words>
          {data.caller?.home && <Badge>{data.caller.home.name}</Badge>}
          {data.repeats > 0 && <Badge tone="warn">{`近 30 天第 ${data.repeats + 1} 次来电`}</Badge>}
        </Stack>
        <Words size="small" tone="soft">
          {sayReach(data)}
        </Words>
      </Block>
      <Block title={`在办的 ${data.open.length}`}>
        <MatterRows matters={data.open} now={now} none="没有在办的事" onOpen={onOpen} />
      </Block>
      {data.past.length > 0 && (
        <Block title="以前的">
          <MatterRows matters={data.past} now={now} none="" onOpen={onOpen} />
        </Block>
      )}
      {data.calls.length > 0 && (
        <Block title="以前的来电">
          {data.calls.map((each) => (
            <Words key={each.id} size="small" tone="soft">
              {`${sayDay(Date.parse(each.began), now)} · ${callStateWords[each.state]}${each.text ? ` · ${each.text}` : ''}`}
            </Words>
          ))}
        </Block>
      )}
    </Stack>
  )
}
