import { DEPARTMENTS } from './places'

/** Three levels, one branch for each department: 10 × 5 × 3. */
export interface CategoryRow {
  readonly id: string
  readonly parent_id: string | null
  readonly name: string
  readonly kind: string | null
  readonly urgency: string | null
  readonly low_risk: boolean
  readonly sort: number
}

const leaf = (branch: number, twig: number, sort: number): CategoryRow => ({
  id: `c-${branch}-${twig}-${sort}`,
  parent_id: `c-${branch}-${twig}`,
  name: `事项${branch}.${twig}.${sort}`,
  kind: 'help',
  urgency: (['ordinary', 'utility', 'hard'] as const)[sort] ?? 'ordinary',
  low_risk: sort === 0,
  sort,
})

export const categoryRows: readonly CategoryRow[] = Array.from({ length: DEPARTMENTS }, (_, branch) => [
  {
    id: `c-${branch}`,
    parent_id: null,
    name: `门类${branch}`,
    kind: null,
    urgency: null,
    low_risk: false,
    sort: branch,
  },
  ...Array.from({ length: 5 }, (_, twig) => [
    {
      id: `c-${branch}-${twig}`,
      parent_id: `c-${branch}`,
      name: `类别${branch}.${twig}`,
      kind: null,
      urgency: null,
      low_risk: false,
      sort: twig,
    },
    leaf(branch, twig, 0),
    leaf(branch, twig, 1),
    leaf(branch, twig, 2),
  ]).flat(),
]).flat()

/** Deepest first. */
export const pathOfLeaf = (branch: number, twig: number, sort: number): string[] => [
  `c-${branch}-${twig}-${sort}`,
  `c-${branch}-${twig}`,
  `c-${branch}`,
]
