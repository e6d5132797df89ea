import { useState } from 'react'
import { useCall } from '../../gateway/use-call'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'
import { Sheet } from '../../ui/sheet'
import { StateView } from '../../ui/state-view'
import { sayProblem } from '../../words/problem'

interface AreaChoiceProps {
  readonly open: boolean
  readonly onPick: (area: string, name: string) => void
  readonly onClose: () => void
}

/** For what a role is held: any level, from the whole district down to a building. */
export function AreaChoice({ open, onPick, onClose }: AreaChoiceProps) {
  const [under, setUnder] = useState<string | null>(null)
  const { data, problem, reload } = useCall('area', 'tree', open ? { under } : null, { keep: true })
  const path = data?.path ?? []
  const here = path[path.length - 1]
  const above = path[path.length - 2]
  return (
    <Sheet open={open} title="管哪一片" onClose={onClose}>
      {!data && problem && <StateView {...sayProblem(problem)} onRetry={reload} />}
      {!data && !problem && <StateView kind="loading" rows={5} label="正在取区域" />}
      {data && here && (
        <RowList>
          {above && <ListRow title={`回到${above.name}`} icon="back" onPress={() => setUnder(above.id)} />}
          <ListRow title={`就选${here.name}`} icon="check" onPress={() => onPick(here.id, here.name)} />
          {data.children.map((child) => (
            <ListRow
              key={child.id}
              title={child.name}
              text={child.children > 0 ? `下面有 ${child.children} 个` : undefined}
              onPress={() => (child.children > 0 ? setUnder(child.id) : onPick(child.id, child.name))}
            />
          ))}
        </RowList>
      )}
    </Sheet>
  )
}
