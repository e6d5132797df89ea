import { Card } from '../../ui/card'
import { Facts } from '../../ui/facts'
import { Words } from '../../ui/words'
import { kindWords } from '../../words/ticket'
import { sayTime } from '../../words/time'
import type { View } from './facts'
import { TicketPhotos } from './ticket-photos'

/** 首问负责: until a unit has claimed it, whoever was asked first stays the contact. */
const unclaimed: readonly View['state'][] = ['submitted', 'need-info', 'accepted', 'dispatched']

/** What was told, as it was told. */
export function MatterFacts({ view, now }: { view: View; now: number }) {
  const area = view.path
    .slice(1)
    .map(({ name }) => name)
    .join(' ')
  const items = [
    { label: '编号', value: view.number },
    { label: '地方', value: [view.place, area].filter((part) => part !== '').join('，') },
    { label: '报的时间', value: sayTime(Date.parse(view.createdAt), now) },
    ...(view.relation === 'filer' ? [{ label: '替谁报', value: view.requester.name }] : []),
    ...(view.filer && view.relation === 'requester' ? [{ label: '谁替您报', value: view.filer.name }] : []),
    ...(view.firstAsked && unclaimed.includes(view.state)
      ? [{ label: '首问', value: `${view.firstAsked.name}，有人接手前都可以找他` }]
      : []),
    ...(view.kind === 'complaint' || view.kind === 'tip-off' ? [{ label: '类别', value: kindWords[view.kind] }] : []),
    ...(view.about?.unit ? [{ label: '关于', value: `${view.about.unit}（他们看不到）` }] : []),
    { label: '公开', value: view.isPublic ? '办好后邻居能看到（已隐去个人信息）' : '不公开' },
  ]
  return (
    <Card>
      <Words>{view.text}</Words>
      <TicketPhotos view={view} by="requester" />
      <Facts items={items} />
    </Card>
  )
}
