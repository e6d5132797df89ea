import type { Item } from '../../gateway/use-pages'
import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { sayNoun, sayTelling } from '../../words/telling'
import { sayTime } from '../../words/time'

interface NewsCardProps {
  news: Item<'inbox', 'news'>
  now: number
  onOpen: (() => unknown) | undefined
}

/** One telling: what happened, what to do, which matter it is. What is unread says so in words. */
export function NewsCard({ news, now, onOpen }: NewsCardProps) {
  const { title, text } = sayTelling(news.noun, news.what, news.due === null ? null : Date.parse(news.due), now)
  const unread = news.readAt === null
  return (
    <Card onPress={onOpen}>
      <Stack row between gap={3}>
        <Words strong={unread}>{title}</Words>
        {unread && <Badge tone={news.weight === 'must' ? 'brand' : 'info'}>未读</Badge>}
      </Stack>
      <Words size="small" tone="soft">
        {text}
      </Words>
      <Words size="hint" tone="hint" lines={1}>
        {`${sayTime(Date.parse(news.madeAt), now)} · ${news.text ?? `${sayNoun(news.noun)} ${news.number}`}`}
      </Words>
    </Card>
  )
}
