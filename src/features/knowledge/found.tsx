import { useCall } from '../../gateway/use-call'
import { RowList } from '../../ui/row-list'
import { StateView } from '../../ui/state-view'
import { sayProblem } from '../../words/problem'
import { ArticleRow } from './article-row'

interface FoundProps {
  readonly text: string
  readonly drafts: boolean
  readonly picked: string | null
  readonly onPick: (id: string) => unknown
}

export function Found({ text, drafts, picked, onPick }: FoundProps) {
  const { data, problem, reload } = useCall('knowledge', 'search', { text, drafts, limit: 20 })
  if (!data && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!data) return <StateView kind="loading" rows={4} label="正在找" />
  if (data.items.length === 0)
    return <StateView kind="empty" picture="letter" title="没有找到" text="换一种说法试试，比如只写“社保卡”。" />
  return (
    <RowList>
      {data.items.map((card) => (
        <ArticleRow key={card.id} card={card} selected={card.id === picked} onPress={() => onPick(card.id)} />
      ))}
    </RowList>
  )
}
