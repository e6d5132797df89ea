export interface TreeNode {
  id: string
  label: string
  hint?: string
  children?: readonly TreeNode[]
}

/** The nodes from the root down to this one, or nothing where the tree does not hold it. */
export function pathTo(nodes: readonly TreeNode[], id: string): TreeNode[] {
  for (const node of nodes) {
    if (node.id === id) return [node]
    const below = pathTo(node.children ?? [], id)
    if (below.length > 0) return [node, ...below]
  }
  return []
}

/** Paths whose last node's words hold the text, at most `limit` of them; without `anyLevel` only where the tree ends. */
export function search(nodes: readonly TreeNode[], text: string, anyLevel: boolean, limit: number): TreeNode[][] {
  const wanted = text.trim().toLowerCase()
  const found: TreeNode[][] = []
  const walk = (level: readonly TreeNode[], above: TreeNode[]) => {
    for (const node of level) {
      if (found.length >= limit) return
      const path = [...above, node]
      const end = !node.children || node.children.length === 0
      const words = `${node.label} ${node.hint ?? ''}`.toLowerCase()
      if ((end || anyLevel) && words.includes(wanted)) found.push(path)
      walk(node.children ?? [], path)
    }
  }
  walk(nodes, [])
  return found
}
