import { usePages } from '../../gateway/use-pages'
import { Button } from '../../ui/button'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { sayProblem } from '../../words/problem'
import { LetterCard } from './letter-card'

interface MyLettersProps {
  readonly now: number
  readonly onOpen: (id: string) => unknown
}

/** What I wrote to a secretary. Nobody else sees that I wrote. */
export function MyLetters({ now, onOpen }: MyLettersProps) {
  const list = usePages('letter', 'mine', { limit: 20 }, { keep: true })
  if (list.loading) return <StateView kind="loading" rows={3} label="正在看您的信" />
  if (list.items.length === 0 && list.problem) return <StateView {...sayProblem(list.problem)} onRetry={list.refresh} />
  if (list.items.length === 0)
    return (
      <StateView
        kind="empty"
        picture="letter"
        title="您还没有给书记写过信"
        text="信只有您选的书记看得到。15 天内告诉您怎么处理，30 天内答复。"
      />
    )
  return (
    <Stack gap={3}>
      {list.items.map((letter) => (
        <LetterCard key={letter.id} letter={letter} now={now} onOpen={onOpen} />
      ))}
      {list.hasMore && (
        <Button block loading={list.loadingMore} onPress={list.more}>
          再看更早的
        </Button>
      )}
    </Stack>
  )
}
