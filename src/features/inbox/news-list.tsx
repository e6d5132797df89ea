import { askInboxNumber } from '../../gateway/inbox-number'
import { hear } from '../../gateway/hear'
import { usePages, type Item } from '../../gateway/use-pages'
import { useSend } from '../../gateway/use-send'
import { Button } from '../../ui/button'
import { Stack } from '../../ui/stack'
import { NewsCard } from './news-card'
import { PagedCards } from '../../forms/paged-cards'
import { whereTold } from './where'

const empty = { title: '还没有消息', text: '您的事有了进展，会写在这里，不怕错过。' }

/** What I was told, newest first. Opening a matter reads everything that was told of it. */
export function NewsList({ now, onOpen }: { now: number; onOpen: (url: string) => unknown }) {
  const pages = usePages('inbox', 'news', { limit: 20 }, { keep: true })
  const reading = useSend('inbox', 'read')
  const newest = pages.items[0]
  const unread = pages.items.some((news) => news.readAt === null)
  const readAll = async () => {
    if (!newest) return
    const outcome = await reading.send({ until: newest.madeAt })
    if (!outcome.ok) return
    await pages.refresh()
    await askInboxNumber(true)
  }
  const open = (news: Item<'inbox', 'news'>, url: string | null) => {
    if (news.readAt === null) void hear(news.subject).then(pages.refresh)
    return url === null ? undefined : onOpen(url)
  }
  return (
    <Stack gap={3}>
      {unread && (
        <Button kind="quiet" loading={reading.busy} onPress={readAll}>
          全部标为已读
        </Button>
      )}
      <PagedCards pages={pages} loading="正在看新消息" more="再看更早的" empty={empty}>
        {(news) => (
          <NewsCard
            key={news.id}
            news={news}
            now={now}
            onOpen={() => open(news, whereTold(news.noun, news.what, news.subject, news.mine))}
          />
        )}
      </PagedCards>
    </Stack>
  )
}
