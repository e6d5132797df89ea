import { View } from '@tarojs/components'
import { aria } from './aria'
import { Icon } from './icon'
import { ListRow } from './list-row'
import { Pressable } from './pressable'
import { RowList } from './row-list'
import type { TreeNode } from './tree-search'
import './tree-level.scss'

export interface TreeLevelProps {
  nodes: readonly TreeNode[]
  /** The way down to the level that is shown. */
  above: readonly TreeNode[]
  value: string | undefined
  anyLevel: boolean
  onMove: (above: readonly TreeNode[]) => void
  onPick: (path: readonly TreeNode[]) => void
}

export function TreeLevel({ nodes, above, value, anyLevel, onMove, onPick }: TreeLevelProps) {
  const here = above[above.length - 1]
  return (
    <>
      {above.length > 0 && (
        <View className="ls-tree__path" {...aria({ role: 'navigation', label: '上级' })}>
          <Step label="全部" onPress={() => onMove([])} />
          {above.map((node, depth) => (
            <Step key={node.id} label={node.label} onPress={() => onMove(above.slice(0, depth + 1))} />
          ))}
        </View>
      )}
      <RowList>
        {anyLevel && here && (
          <ListRow
            title={`就选“${here.label}”`}
            icon={here.id === value ? 'check' : undefined}
            more={false}
            onPress={() => onPick(above)}
          />
        )}
        {(here?.children ?? nodes).map((node) => {
          const path = [...above, node]
          const leaf = !node.children || node.children.length === 0
          return (
            <ListRow
              key={node.id}
              title={node.label}
              text={node.hint}
              icon={node.id === value ? 'check' : undefined}
              more={!leaf}
              aside={leaf ? undefined : <View className="ls-tree__count">{String(node.children?.length)}</View>}
              onPress={() => (leaf ? onPick(path) : onMove(path))}
            />
          )
        })}
      </RowList>
    </>
  )
}

function Step({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <Pressable className="ls-tree__step" onPress={onPress}>
      {label}
      <Icon name="chevron" size="small" />
    </Pressable>
  )
}
