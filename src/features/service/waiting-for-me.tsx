import { usePages } from '../../gateway/use-pages'
import { NoticeBar } from '../../ui/notice-bar'

/** Shown only to whoever leads a post on which somebody waits for a word. */
export function WaitingForMe({ onOpen }: { readonly onOpen: () => unknown }) {
  const { items, hasMore } = usePages('service', 'to-vouch', { limit: 5 })
  if (items.length === 0) return null
  return (
    <NoticeBar tone="warn" action={{ label: '去看看', onPress: onOpen }}>
      {`有 ${items.length}${hasMore ? ' 条以上' : ' 条'}服务等您确认。`}
    </NoticeBar>
  )
}
