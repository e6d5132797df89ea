import { useLater } from '../gateway/use-later'
import { useCall } from '../gateway/use-call'
import { ListRow } from '../ui/list-row'
import { RowList } from '../ui/row-list'
import { StateView } from '../ui/state-view'
import { sayProblem } from '../words/problem'
import type { AreaPath } from './area-path'

interface AreaFoundProps {
  name: string
  deepest: 'community' | 'grid'
  onPick: (path: AreaPath) => unknown
}

const MOST = 20
const last = (path: AreaPath) => path[path.length - 1]
const levels: readonly string[] = ['street', 'community', 'grid']

/** Where one lives is no street and no grid: what is too deep is cut, what is not deep enough is left out. */
const fitting = (path: AreaPath, deepest: 'community' | 'grid'): AreaPath =>
  path.filter((area) => area.kind === 'district' || levels.indexOf(area.kind) <= levels.indexOf(deepest))

export function AreaFound({ name, deepest, onPick }: AreaFoundProps) {
  const asked = useLater(name)
  const search = useCall('area', 'search', { name: asked.slice(0, 40) })
  if (!search.data) {
    if (search.problem) return <StateView {...sayProblem(search.problem)} onRetry={search.reload} />
    return <StateView kind="loading" rows={3} label="正在找" />
  }
  const paths = search.data.found
    .map(({ path }) => fitting(path, deepest))
    .filter((path) => ['community', 'grid'].includes(last(path)?.kind ?? ''))
  const found = [...new Map(paths.map((path) => [last(path)?.id, path])).values()].slice(0, MOST)
  if (found.length === 0)
    return <StateView kind="empty" picture="search" title="没有找到" text="换一个字试试，或者清空后一级一级地选。" />
  return (
    <RowList>
      {found.map((path) => (
        <ListRow
          key={last(path)?.id}
          title={last(path)?.name ?? ''}
          text={path
            .slice(1, -1)
            .map((area) => area.name)
            .join(' ')}
          onPress={() => onPick(path)}
        />
      ))}
    </RowList>
  )
}
