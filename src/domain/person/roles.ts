/** Roles are held for an area or for a unit; they reach down the tree, never sideways (domain.md, Roles). */
export const roles = [
  'member',
  'grid-leader',
  'building-leader',
  'street-leader',
  'shop-leader',
  'community-worker',
  'secretary',
  'operator',
  'dispatcher',
  'handler',
  'verifier',
  'counsellor',
  'supervisor',
  'observer',
  'administrator',
] as const

export type Role = (typeof roles)[number]

/** AB岗: whose work somebody else has while they are away. A member serves when they like and an observer only reads. */
export const hasDeputy = (role: Role): boolean => role !== 'member' && role !== 'observer'

/** A role held for a unit needs the unit; one held for an area needs the area. An operator or dispatcher may have both. */
export const heldFor: Readonly<Record<Role, 'area' | 'unit'>> = {
  member: 'area',
  'grid-leader': 'area',
  'building-leader': 'area',
  'street-leader': 'area',
  'shop-leader': 'area',
  'community-worker': 'area',
  secretary: 'area',
  operator: 'area',
  dispatcher: 'area',
  handler: 'unit',
  verifier: 'area',
  counsellor: 'area',
  supervisor: 'area',
  observer: 'area',
  administrator: 'area',
}
