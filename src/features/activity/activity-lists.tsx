import { useState } from 'react'
import { PagedCards } from '../../forms/paged-cards'
import { usePages } from '../../gateway/use-pages'
import { Chips } from '../../ui/chips'
import { Stack } from '../../ui/stack'
import { ActivityCard } from './activity-card'

interface ListProps {
  readonly now: number
  readonly onOpen: (id: string) => unknown
}

const times = [
  { value: 'coming', label: '快要开始' },
  { value: 'past', label: '以前的' },
] as const

/** What a community has before it, and what it did. */
export function CommunityActivities({ area, now, onOpen }: ListProps & { readonly area: string }) {
  const [when, setWhen] = useState<'coming' | 'past'>('coming')
  const pages = usePages('activity', 'list', { area, when, limit: 20 }, { keep: true })
  return (
    <Stack gap={3}>
      <Chips label="哪些活动" options={times} value={when} onChange={setWhen} />
      <PagedCards
        pages={pages}
        more="再看一些"
        loading="正在看活动"
        empty={{
          title: when === 'coming' ? '最近还没有活动' : '还没有办过活动',
          text: when === 'coming' ? '有了会出现在这里。' : undefined,
          picture: 'heart',
        }}
      >
        {(activity) => <ActivityCard key={activity.id} activity={activity} now={now} onOpen={onOpen} />}
      </PagedCards>
    </Stack>
  )
}

/** What I signed up for, and where I stand in it. */
export function SignedUp({ now, onOpen }: ListProps) {
  const pages = usePages('activity', 'mine', { limit: 20 }, { keep: true })
  return (
    <PagedCards
      pages={pages}
      more="再看一些"
      loading="正在看您的活动"
      empty={{ title: '您还没有报过名', picture: 'heart' }}
    >
      {(activity) => (
        <ActivityCard key={activity.id} activity={activity} mine={activity.mine} now={now} onOpen={onOpen} />
      )}
    </PagedCards>
  )
}

/** What I lead, drafts included. */
export function Led({ now, onOpen }: ListProps) {
  const pages = usePages('activity', 'led', { limit: 20 }, { keep: true })
  return (
    <PagedCards
      pages={pages}
      more="再看一些"
      loading="正在看您带的活动"
      empty={{ title: '您还没有带过活动', text: '队长在队伍页上可以发起活动。', picture: 'heart' }}
    >
      {(activity) => <ActivityCard key={activity.id} activity={activity} now={now} onOpen={onOpen} />}
    </PagedCards>
  )
}
