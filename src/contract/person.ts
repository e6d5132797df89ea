import * as v from 'valibot'
import { roles } from '../domain/person/roles'
import { after, code, id, moment, page, pageSize, pathNames, text, textLimits } from './field'
import type { Contract } from './row'

const assignment = v.object({
  id: v.string(),
  role: v.picklist(roles),
  post: v.picklist(['A', 'B']),
  area: v.nullable(v.object({ id: v.string(), name: v.string() })),
  unit: v.nullable(v.object({ id: v.string(), name: v.string() })),
  awayUntil: v.nullable(moment),
})

const me = v.object({
  id: v.string(),
  name: v.string(),
  /** `138****5678`, or null while no phone is bound. */
  phone: v.nullable(v.string()),
  home: pathNames,
  assignments: v.array(assignment),
  /** The units for which they are the registered contact (双报到) and may speak. */
  contactFor: v.array(v.object({ id: v.string(), name: v.string() })),
})

const invitation = v.object({
  id: v.string(),
  role: v.picklist(roles),
  post: v.picklist(['A', 'B']),
  name: v.string(),
  area: v.nullable(v.string()),
  unit: v.nullable(v.string()),
  state: v.picklist(['open', 'used', 'revoked', 'expired']),
  issuedAt: moment,
  expiresAt: moment,
  usedBy: v.nullable(v.string()),
})

export const person = {
  me: { kind: 'read', audit: '我是谁', may: 'anyone', input: v.strictObject({}), output: me },
  update: {
    kind: 'write',
    audit: '改资料',
    may: 'anyone',
    input: v.strictObject({ name: v.optional(text(textLimits.name)), home: v.optional(code) }),
    output: me,
  },
  'bind-phone': {
    kind: 'write',
    audit: '绑定手机',
    may: 'anyone',
    input: v.strictObject({ code: text(200) }),
    output: me,
  },
  'set-away': {
    kind: 'write',
    audit: '设为外出',
    may: 'holdsAssignment',
    input: v.strictObject({ assignment: id, until: v.nullable(moment) }),
    output: me,
  },
  invite: {
    kind: 'write',
    audit: '发邀请',
    may: 'mayInvite',
    input: v.strictObject({
      id,
      role: v.picklist(roles),
      post: v.optional(v.picklist(['A', 'B']), 'A'),
      area: v.optional(v.nullable(code), null),
      unit: v.optional(v.nullable(code), null),
      /** Whom it is meant for, as the administrator knows them. */
      name: text(textLimits.name),
      days: v.optional(
        v.pipe(v.number(), v.integer('bad-days'), v.minValue(1, 'bad-days'), v.maxValue(30, 'bad-days')),
        7,
      ),
    }),
    /** The code is shown once: only its digest is kept. */
    output: v.object({ invitation, code: v.nullable(v.string()) }),
  },
  invitations: {
    kind: 'read',
    audit: '邀请名单',
    may: 'mayInvite',
    input: v.strictObject({ after, limit: pageSize }),
    output: page(invitation),
  },
  revoke: {
    kind: 'write',
    audit: '作废邀请',
    may: 'mayInvite',
    input: v.strictObject({ invitation: id }),
    output: invitation,
  },
  accept: {
    kind: 'write',
    audit: '接受邀请',
    may: 'anyone',
    input: v.strictObject({
      code: v.pipe(
        text(64),
        v.transform((typed) => typed.replace(/[\s-]/g, '').toUpperCase()),
      ),
    }),
    output: me,
  },
  staff: {
    kind: 'read',
    audit: '任职名单',
    may: 'mayInvite',
    input: v.strictObject({ after, limit: pageSize }),
    output: page(
      v.object({ ...assignment.entries, person: v.object({ id: v.string(), name: v.string() }), since: moment }),
    ),
  },
  dismiss: {
    kind: 'write',
    audit: '解除任职',
    may: 'mayInvite',
    input: v.strictObject({ assignment: id }),
    output: v.object({ assignment: v.string() }),
  },
} as const satisfies Contract

export type PersonContract = typeof person
