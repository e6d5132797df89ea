import { notRecused } from '../_matter/scope'

/** Of a desk's letters those that this reader may see: not one about them, and not their own. */
export const seen = (offices: string, me: string): string =>
  `${notRecused(offices, me)} and t.requester_id <> ${me}::uuid`
