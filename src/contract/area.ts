import * as v from 'valibot'
import { code, latitude, longitude, pathNames, text, textLimits } from './field'
import type { Contract } from './row'

const node = v.object({ id: v.string(), name: v.string(), kind: v.string(), children: v.number() })

export const area = {
  /** The children of a node; without one, the district itself with its streets. */
  tree: {
    kind: 'read',
    audit: '区域',
    may: 'anyone',
    input: v.strictObject({ under: v.optional(v.nullable(code), null) }),
    output: v.object({ path: pathNames, children: v.array(node) }),
  },
  search: {
    kind: 'read',
    audit: '找社区',
    may: 'anyone',
    input: v.strictObject({ name: text(textLimits.search) }),
    output: v.object({ found: v.array(v.object({ id: v.string(), path: pathNames })) }),
  },
  /** Which grid a GCJ-02 point lies in. Refusal: `place-outside`. */
  locate: {
    kind: 'read',
    audit: '定位到网格',
    may: 'anyone',
    input: v.strictObject({ longitude, latitude }),
    output: v.object({ path: pathNames }),
  },
  /** Who leads where I live: 网格长, 社区工作者, 书记, with work phones. */
  leaders: {
    kind: 'read',
    audit: '找负责人',
    may: 'anyone',
    input: v.strictObject({ area: code }),
    output: v.object({
      path: pathNames,
      leaders: v.array(
        v.object({
          name: v.string(),
          role: v.string(),
          area: v.string(),
          phone: v.nullable(v.string()),
          post: v.picklist(['A', 'B']),
          away: v.boolean(),
        }),
      ),
    }),
  },
  /** Units by name or area: whom a complaint is about, or whom staff are invited into. */
  units: {
    kind: 'read',
    audit: '单位',
    may: 'anyone',
    input: v.strictObject({
      search: v.optional(v.nullable(v.pipe(text(textLimits.search, 0))), null),
      area: v.optional(v.nullable(code), null),
    }),
    output: v.object({
      units: v.array(v.object({ id: v.string(), name: v.string(), kind: v.string(), area: v.string() })),
    }),
  },
} as const satisfies Contract

export type AreaContract = typeof area
