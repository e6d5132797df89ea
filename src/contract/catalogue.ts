import * as v from 'valibot'
import { urgencies } from '../domain/clock/limits'
import { kinds } from '../domain/ticket/states'
import { code } from './field'
import type { Contract } from './row'

export const catalogue = {
  /** The whole three-level tree: a few hundred lines, kept by the client until its version changes. */
  categories: {
    kind: 'read',
    audit: '事项分类',
    may: 'anyone',
    input: v.strictObject({}),
    output: v.object({
      version: v.number(),
      categories: v.array(
        v.object({
          id: v.string(),
          parent: v.nullable(v.string()),
          name: v.string(),
          kind: v.nullable(v.picklist(kinds)),
          urgency: v.nullable(v.picklist(urgencies)),
          lowRisk: v.boolean(),
        }),
      ),
    }),
  },
  /** The rule for a category in an area: category × area → unit, limit, version. Null when none fits. */
  match: {
    kind: 'read',
    audit: '派单目录',
    may: 'anyone',
    input: v.strictObject({ category: code, area: code }),
    output: v.object({
      rule: v.nullable(
        v.object({
          id: v.string(),
          version: v.number(),
          unit: v.string(),
          unitName: v.string(),
          urgency: v.picklist(urgencies),
        }),
      ),
    }),
  },
} as const satisfies Contract

export type CatalogueContract = typeof catalogue
