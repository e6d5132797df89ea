import { KeptPhotos } from '../../forms/kept-photos'
import { useCall } from '../../gateway/use-call'
import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { sayTime } from '../../words/time'
import { postSentence } from './post-sentence'
import type { PostView } from './view'

/** What was said, by whom and where; its author and staff read both wordings where a rule has masked something. */
export function PostSaid({ view, now }: { readonly view: PostView; readonly now: number }) {
  const { data } = useCall('board', 'pictures', view.photos.length === 0 ? null : { photos: view.photos.slice(0, 20) })
  return (
    <Card>
      <Stack row gap={2}>
        <Words strong>{view.name}</Words>
        {view.topic && <Badge tone="info">{view.topic.title}</Badge>}
        {view.mine && <Badge>我的</Badge>}
      </Stack>
      <Words>{view.original ?? view.text}</Words>
      {view.original !== null && view.original !== view.text && (
        <Words size="small" tone="soft">{`大家看到的是：${view.text}`}</Words>
      )}
      {data && <KeptPhotos photos={data.photos} />}
      <Words tone="soft">{postSentence(view, now)}</Words>
      <Words size="hint" tone="hint">
        {[
          view.joins > 0 ? `${view.joins} 人附议` : null,
          view.area?.name,
          sayTime(Date.parse(view.publishedAt ?? view.createdAt), now),
          view.number,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Words>
    </Card>
  )
}
