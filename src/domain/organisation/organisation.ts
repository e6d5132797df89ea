/** 党组织: the tree of organisations is public, with counts; people are not. */
export const organisationKinds = ['district', 'street', 'community', 'branch'] as const
export type OrganisationKind = (typeof organisationKinds)[number]
