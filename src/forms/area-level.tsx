import type { Called } from '../gateway/use-call'
import type { Data } from '../gateway/make-call'
import { Button } from '../ui/button'
import { ListRow } from '../ui/list-row'
import { RowList } from '../ui/row-list'
import { Stack } from '../ui/stack'
import { StateView } from '../ui/state-view'
import { Words } from '../ui/words'
import { sayProblem } from '../words/problem'
import type { AreaPath } from './area-path'

type Level = Data<'area', 'tree'>

interface AreaLevelProps {
  level: Called<Level>
  deepest: 'community' | 'grid'
  onOpen: (under: string | null) => void
  onPick: (path: AreaPath) => unknown
}

const inside: Readonly<Record<string, string>> = { street: '个社区', community: '个网格' }

/** One level of the tree: what is above in a word, what is below as rows. */
export function AreaLevel({ level, deepest, onOpen, onPick }: AreaLevelProps) {
  const { data, problem } = level
  if (!data) {
    if (problem) return <StateView {...sayProblem(problem)} onRetry={level.reload} />
    return <StateView kind="loading" rows={6} label="正在找社区" />
  }
  const here = data.path[data.path.length - 1]
  const above = data.path[data.path.length - 2]
  const chosen = (child: Level['children'][number]) => child.kind === deepest || child.children === 0
  return (
    <Stack gap={3}>
      {above && here && (
        <Stack row between>
          <Words strong>{here.name}</Words>
          <Button kind="quiet" icon="back" onPress={() => onOpen(above.kind === 'district' ? null : above.id)}>
            上一级
          </Button>
        </Stack>
      )}
      <RowList>
        {here?.kind === 'community' && (
          <ListRow title={`不清楚是哪个网格，就选${here.name}`} icon="pin" onPress={() => onPick(data.path)} />
        )}
        {data.children.map((child) => (
          <ListRow
            key={child.id}
            title={child.name}
            text={chosen(child) ? undefined : `${child.children} ${inside[child.kind] ?? '个下级'}`}
            onPress={() => (chosen(child) ? onPick([...data.path, child]) : onOpen(child.id))}
          />
        ))}
      </RowList>
    </Stack>
  )
}
