import type { ReactNode } from 'react'
import type { Pages } from '../gateway/use-pages'
import { Button } from '../ui/button'
import type { PictureName } from '../ui/picture'
import { Stack } from '../ui/stack'
import { StateView } from '../ui/state-view'
import { sayProblem } from '../words/problem'

interface PagedListProps<I> {
  readonly pages: Pages<I>
  /** Read aloud while nothing is there yet. */
  readonly label: string
  readonly none: { readonly title: string; readonly text?: string; readonly picture?: PictureName }
  readonly children: (item: I) => ReactNode
}

/** A list page by page, with what stands there while it is empty, on its way or out of reach. */
export function PagedList<I>({ pages, label, none, children }: PagedListProps<I>) {
  if (pages.loading) return <StateView kind="loading" rows={4} label={label} />
  if (pages.items.length === 0 && pages.problem)
    return <StateView {...sayProblem(pages.problem)} onRetry={pages.refresh} />
  if (pages.items.length === 0) return <StateView kind="empty" {...none} />
  return (
    <Stack gap={3}>
      {pages.items.map(children)}
      {pages.hasMore && (
        <Button block loading={pages.loadingMore} onPress={pages.more}>
          再看一些
        </Button>
      )}
    </Stack>
  )
}
