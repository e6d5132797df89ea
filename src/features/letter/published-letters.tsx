import { usePages } from '../../gateway/use-pages'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Folded } from '../../ui/folded'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { Words } from '../../ui/words'
import { sayProblem } from '../../words/problem'
import { levelWords } from '../../words/letter'
import { sayDay } from '../../words/time'

/** Letters whose writers agreed that all may read them, masked as they saw it. */
export function PublishedLetters({ area, now }: { readonly area: string; readonly now: number }) {
  const list = usePages('letter', 'published', { area, limit: 10 }, { keep: true })
  if (list.loading) return <StateView kind="loading" rows={3} label="正在看公开的来信" />
  if (list.items.length === 0 && list.problem) return <StateView {...sayProblem(list.problem)} onRetry={list.refresh} />
  if (list.items.length === 0)
    return <StateView kind="empty" picture="letter" title="还没有公开的来信" text="写信人同意公开的，会放在这里。" />
  return (
    <Stack gap={3}>
      {list.items.map((letter) => (
        <Card key={letter.id}>
          <Words lines={3}>{letter.text}</Words>
          <Folded title={`${letter.office?.name ?? ''}${levelWords[letter.level].slice(2)}的答复`}>
            <Words tone="soft">{letter.reply}</Words>
          </Folded>
          <Words size="hint" tone="hint">{`${sayDay(Date.parse(letter.answeredAt), now)}答复`}</Words>
        </Card>
      ))}
      {list.hasMore && (
        <Button block loading={list.loadingMore} onPress={list.more}>
          再看一些
        </Button>
      )}
    </Stack>
  )
}
