import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { Image } from '../../ui/image'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { sayTime } from '../../words/time'
import { postSentence } from './post-sentence'
import type { PostCard as Post } from './view'
import './post-card.scss'

interface PostCardProps {
  readonly post: Post
  readonly now: number
  readonly picture?: string
  readonly onOpen: (id: string) => unknown
}

/** One post on the board: who says what, how many say so too, and what came of it. */
export function PostCard({ post, now, picture, onOpen }: PostCardProps) {
  const foot = [
    post.joins > 0 ? `${post.joins} 人附议` : null,
    post.replies > 0 ? `${post.replies} 条跟帖` : null,
    sayTime(Date.parse(post.publishedAt ?? post.createdAt), now),
  ]
  return (
    <Card onPress={() => onOpen(post.id)}>
      <Stack row gap={2}>
        <Words size="small" strong>
          {post.name}
        </Words>
        {post.topic && <Badge tone="info">{post.topic.title}</Badge>}
        {post.joined && <Badge tone="ok">已附议</Badge>}
      </Stack>
      <Words lines={3}>{post.text}</Words>
      {picture && <Image className="post-picture" src={picture} mode="aspectFill" lazyLoad label="留言的照片" />}
      <Words size="small" tone={post.state === 'answered' || post.state === 'closed' ? 'ok' : 'soft'}>
        {postSentence(post, now)}
      </Words>
      <Words size="hint" tone="hint">
        {foot.filter(Boolean).join(' · ')}
      </Words>
    </Card>
  )
}
