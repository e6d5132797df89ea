import type { Urgency } from '../../../src/domain/clock/limits'
import type { Kind } from '../../../src/domain/ticket/states'
import { CATEGORY_TREE } from './category-tree'

export interface DemoCategory {
  readonly id: string
  readonly name: string
  readonly parent: string | null
  readonly depth: 1 | 2 | 3
  /** The place among its siblings. */
  readonly rank: number
  /** What a ticket of a leaf is unless the dispatcher says otherwise; null above the leaves. */
  readonly leaf: { readonly kind: Kind; readonly urgency: Urgency; readonly lowRisk: boolean } | null
}

/** The three-level tree, parents before children. */
export function demoCategories(): DemoCategory[] {
  return CATEGORY_TREE.flatMap(([trunk, trunkName, branches], t) => [
    { id: trunk, name: trunkName, parent: null, depth: 1 as const, rank: t, leaf: null },
    ...branches.flatMap(([branch, branchName, leaves], b) => [
      { id: branch, name: branchName, parent: trunk, depth: 2 as const, rank: b, leaf: null },
      ...leaves.map(([id, name, kind, urgency, risk], l) => ({
        id,
        name,
        parent: branch,
        depth: 3 as const,
        rank: l,
        leaf: { kind, urgency, lowRisk: risk === 'low' },
      })),
    ]),
  ])
}
