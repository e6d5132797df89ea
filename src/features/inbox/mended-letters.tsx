import { PagedCards } from '../../forms/paged-cards'
import { usePages, type Item } from '../../gateway/use-pages'
import { Card } from '../../ui/card'
import { Words } from '../../ui/words'
import { mendWords, sayFailure, sayTelling } from '../../words/telling'
import { sayTime } from '../../words/time'

const empty = { title: '还没有处理过', text: '谁重新发送、谁决定不再发送，会记在这里。' }

/** Who did what with the messages that did not arrive, newest first. */
export function MendedLetters({ now }: { now: number }) {
  const pages = usePages('inbox', 'mended', { limit: 20 })
  return (
    <PagedCards pages={pages} loading="正在看处理过的消息" more="再看更早的" empty={empty}>
      {(mended) => <Mended key={mended.id} mended={mended} now={now} />}
    </PagedCards>
  )
}

function Mended({ mended, now }: { mended: Item<'inbox', 'mended'>; now: number }) {
  return (
    <Card>
      <Words strong>{sayTelling(mended.noun, mended.what, null, now).title}</Words>
      <Words>{`${mended.by} ${sayTime(Date.parse(mended.at), now)} ${mendWords[mended.act]}`}</Words>
      <Words size="hint" tone="hint">
        {[mended.area?.name, mended.number, `当时：${sayFailure(mended.failure)}`].filter(Boolean).join(' · ')}
      </Words>
    </Card>
  )
}
