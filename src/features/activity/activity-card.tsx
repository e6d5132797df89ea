import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { placeStateWords } from '../../words/activity'
import { sayStanding, sayWhen } from './say'
import type { ActivityCard as Activity, MyPlace } from './view'

interface ActivityCardProps {
  readonly activity: Activity
  readonly mine?: MyPlace
  readonly now: number
  readonly onOpen: (id: string) => unknown
}

/** One activity on a list: what, when, where, and whether there is still room. */
export function ActivityCard({ activity, mine, now, onOpen }: ActivityCardProps) {
  return (
    <Card onPress={() => onOpen(activity.id)}>
      <Stack row gap={2}>
        <Words strong>{activity.title}</Words>
        {mine && (
          <Badge
            tone={mine.state === 'held' ? 'warn' : mine.state === 'going' || mine.state === 'came' ? 'ok' : 'plain'}
          >
            {placeStateWords[mine.state]}
          </Badge>
        )}
      </Stack>
      <Words size="small">{sayWhen(activity, now)}</Words>
      <Words size="small" tone="soft">
        {[activity.place, activity.team?.name].filter(Boolean).join(' · ')}
      </Words>
      <Words size="small" tone={activity.state === 'cancelled' ? 'brand' : 'info'}>
        {sayStanding(activity)}
      </Words>
    </Card>
  )
}
