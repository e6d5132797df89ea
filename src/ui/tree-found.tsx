import { ListRow } from './list-row'
import { RowList } from './row-list'
import { search, type TreeNode } from './tree-search'
import { Words } from './words'

const LIMIT = 30

export interface TreeFoundProps {
  nodes: readonly TreeNode[]
  text: string
  anyLevel: boolean
  onPick: (path: readonly TreeNode[]) => void
}

export function TreeFound({ nodes, text, anyLevel, onPick }: TreeFoundProps) {
  const found = search(nodes, text, anyLevel, LIMIT)
  if (found.length === 0) return <Words tone="soft">{`没有找到“${text.trim()}”，换个说法试试。`}</Words>
  return (
    <RowList>
      {found.map((path) => {
        const last = path[path.length - 1]
        const above = path.slice(0, -1).map((node) => node.label)
        if (!last) return null
        return (
          <ListRow
            key={last.id}
            title={last.label}
            text={above.join(' › ') || last.hint}
            more={false}
            onPress={() => onPick(path)}
          />
        )
      })}
    </RowList>
  )
}
