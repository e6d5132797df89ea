import type { Pages } from '../../gateway/use-pages'
import { useCall } from '../../gateway/use-call'
import { Button } from '../../ui/button'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { sayProblem } from '../../words/problem'
import { PostCard } from './post-card'
import type { PostCard as Post } from './view'

interface PostListProps {
  readonly pages: Pages<Post>
  readonly now: number
  readonly none: { readonly title: string; readonly text?: string }
  readonly onOpen: (id: string) => unknown
}

const MOST_PICTURES = 20

/** Posts page by page, with their first pictures. */
export function PostList({ pages, now, none, onOpen }: PostListProps) {
  const ids = pages.items.flatMap((post) => (post.picture === null ? [] : [post.picture])).slice(0, MOST_PICTURES)
  const pictures = useCall('board', 'pictures', ids.length === 0 ? null : { photos: ids })
  const addresses = new Map(pictures.data?.photos.map((photo) => [photo.id, photo.address]))
  if (pages.loading) return <StateView kind="loading" rows={4} label="正在看留言" />
  if (pages.items.length === 0 && pages.problem)
    return <StateView {...sayProblem(pages.problem)} onRetry={pages.refresh} />
  if (pages.items.length === 0) return <StateView kind="empty" picture="letter" {...none} />
  return (
    <Stack gap={3}>
      {pages.items.map((post) => (
        <PostCard key={post.id} post={post} now={now} picture={addresses.get(post.picture ?? '')} onOpen={onOpen} />
      ))}
      {pages.hasMore && (
        <Button block loading={pages.loadingMore} onPress={pages.more}>
          再看一些
        </Button>
      )}
    </Stack>
  )
}
