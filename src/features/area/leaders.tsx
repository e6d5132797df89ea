import Taro from '@tarojs/taro'
import { useCall } from '../../gateway/use-call'
import type { Data } from '../../gateway/make-call'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'
import { StateView } from '../../ui/state-view'
import { sayProblem } from '../../words/problem'
import { sayRole } from '../../words/person'

type Leader = Data<'area', 'leaders'>['leaders'][number]

/** 棠湖社区网格长, and that B stands in while A is away. */
const sayOffice = (leader: Leader): string =>
  `${leader.area} ${sayRole(leader.role)}${leader.post === 'B' ? '（B 岗，A 岗外出时由他负责）' : ''}`

interface LeadersProps {
  area: string
  /** On the home page only the nearest few. */
  most?: number
}

/** Who leads where I live; each one call away. */
export function Leaders({ area, most }: LeadersProps) {
  const { data, problem, reload } = useCall('area', 'leaders', { area }, { keep: true })
  if (!data) {
    if (problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
    return <StateView kind="loading" rows={2} label="正在找负责人" />
  }
  const leaders = data.leaders.slice(0, most)
  if (leaders.length === 0)
    return <StateView kind="empty" picture="door" title="这里还没有登记负责人" text="有事请直接报事，或者打热线。" />
  return (
    <RowList>
      {leaders.map((leader) => (
        <ListRow
          key={`${leader.name} ${leader.role} ${leader.area} ${leader.post}`}
          title={leader.name}
          text={sayOffice(leader)}
          icon="person"
          aside={<LeaderCall leader={leader} />}
        />
      ))}
    </RowList>
  )
}

function LeaderCall({ leader }: { leader: Leader }) {
  const { phone } = leader
  if (leader.away) return <Badge tone="warn">今天外出</Badge>
  if (phone === null) return null
  return (
    <Button
      size="small"
      icon="phone"
      label={`打电话给${leader.name}`}
      onPress={() => Taro.makePhoneCall({ phoneNumber: phone })}
    >
      打电话
    </Button>
  )
}
