import type { ReactNode } from 'react'
import type { Pages } from '../gateway/use-pages'
import { Button } from '../ui/button'
import { NoticeBar } from '../ui/notice-bar'
import type { PictureName } from '../ui/picture'
import { RowList } from '../ui/row-list'
import { Stack } from '../ui/stack'
import { StateView } from '../ui/state-view'
import { sayProblem, sayProblemLine } from '../words/problem'

interface PagedCardsProps<I> {
  pages: Pages<I>
  loading: string
  more: string
  empty: { title: string; text?: string; picture?: PictureName }
  /** The lines are rows of one list, not cards of their own. */
  rows?: boolean
  children: (item: I) => ReactNode
}

/** A list as it comes: on its way, empty, with a problem, page by page. */
export function PagedCards<I>({ pages, loading, more, empty, rows, children }: PagedCardsProps<I>) {
  if (pages.loading) return <StateView kind="loading" rows={4} label={loading} />
  if (pages.items.length === 0)
    return pages.problem ? (
      <StateView {...sayProblem(pages.problem)} onRetry={pages.refresh} />
    ) : (
      <StateView kind="empty" {...empty} />
    )
  return (
    <Stack gap={3}>
      {pages.problem && (
        <NoticeBar tone="warn" action={{ label: '再试一次', onPress: pages.refresh }}>
          {sayProblemLine(pages.problem)}
        </NoticeBar>
      )}
      {rows ? <RowList>{pages.items.map(children)}</RowList> : pages.items.map(children)}
      {pages.hasMore && (
        <Button block loading={pages.loadingMore} onPress={pages.more}>
          {more}
        </Button>
      )}
    </Stack>
  )
}
