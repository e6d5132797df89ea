import type { Answer } from '../contract/row'
import type { CatalogueContract } from '../contract/catalogue'
import { urgencyWords } from '../words/ticket'
import type { TreeNode } from '../ui/tree-search'

export type Category = Answer<CatalogueContract, 'categories'>['categories'][number]

/** The flat list that travels → the tree that is picked from. */
export const categoryNodes = (categories: readonly Category[]): TreeNode[] => {
  const under = new Map<string | null, Category[]>()
  for (const category of categories) under.set(category.parent, [...(under.get(category.parent) ?? []), category])
  const nodesOf = (parent: string | null): TreeNode[] =>
    (under.get(parent) ?? []).map(({ id, name, urgency }) => {
      const children = nodesOf(id)
      return children.length > 0
        ? { id, label: name, children }
        : { id, label: name, ...(urgency ? { hint: urgencyWords[urgency] } : {}) }
    })
  return nodesOf(null)
}

export const categoryNames = (path: readonly TreeNode[]): string => path.map((node) => node.label).join(' / ')
