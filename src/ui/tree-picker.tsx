import { useState } from 'react'
import { Sheet } from './sheet'
import { TextInput } from './text-input'
import { TreeFound } from './tree-found'
import { TreeLevel } from './tree-level'
import { pathTo, type TreeNode } from './tree-search'

export interface TreePickerProps {
  open: boolean
  title: string
  nodes: readonly TreeNode[]
  /** What is picked now: the picker opens where it stands. */
  value?: string
  onPick: (id: string, path: readonly TreeNode[]) => void
  onClose: () => void
  /** A node that has nodes below may be picked too. */
  anyLevel?: boolean
  searchLabel?: string
}

/** One of many, level by level or by searching its name. */
export function TreePicker(props: TreePickerProps) {
  return (
    <Sheet open={props.open} title={props.title} onClose={props.onClose}>
      {/* Made anew at each opening, so that yesterday's search does not stand there. */}
      {props.open && <Inside {...props} />}
    </Sheet>
  )
}

function Inside({ nodes, value, onPick, anyLevel = false, searchLabel = '搜索名称' }: TreePickerProps) {
  const [text, setText] = useState('')
  const [above, setAbove] = useState<readonly TreeNode[]>(() => (value ? pathTo(nodes, value).slice(0, -1) : []))
  const pick = (path: readonly TreeNode[]) => {
    const last = path[path.length - 1]
    if (last) onPick(last.id, path)
  }
  return (
    <>
      <TextInput kind="search" label={searchLabel} placeholder={searchLabel} value={text} onChange={setText} />
      {text.trim() ? (
        <TreeFound nodes={nodes} text={text} anyLevel={anyLevel} onPick={pick} />
      ) : (
        <TreeLevel nodes={nodes} above={above} value={value} anyLevel={anyLevel} onMove={setAbove} onPick={pick} />
      )}
    </>
  )
}
