import type { State } from '../../domain/article/states'
import { usePages } from '../../gateway/use-pages'
import { Button } from '../../ui/button'
import { RowList } from '../../ui/row-list'
import { StateView } from '../../ui/state-view'
import { sayProblem } from '../../words/problem'
import { ArticleRow } from './article-row'

interface ListedProps {
  readonly state: State
  readonly picked: string | null
  readonly onPick: (id: string) => unknown
}

const empty: Readonly<Record<State, string>> = {
  published: '还没有发布过知识',
  draft: '没有草稿',
  retired: '没有下架的知识',
}

export function Listed({ state, picked, onPick }: ListedProps) {
  const { items, problem, loading, loadingMore, hasMore, more, refresh } = usePages('knowledge', 'list', { state })
  if (loading) return <StateView kind="loading" rows={6} label="正在取知识" />
  if (problem && items.length === 0) return <StateView {...sayProblem(problem)} onRetry={refresh} />
  if (items.length === 0)
    return <StateView kind="empty" picture="letter" title={empty[state]} text="坐席写，另一个人看过以后发布。" />
  return (
    <>
      <RowList>
        {items.map((card) => (
          <ArticleRow key={card.id} card={card} selected={card.id === picked} onPress={() => onPick(card.id)} />
        ))}
      </RowList>
      {hasMore && (
        <Button block loading={loadingMore} onPress={more}>
          再看 20 条
        </Button>
      )}
    </>
  )
}
