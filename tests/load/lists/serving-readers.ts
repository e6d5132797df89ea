import { createHash } from 'node:crypto'
import { handlers, personId, type Staff } from '../district/people'
import { communityId, streetId } from '../district/places'
import { BUSY_COMMUNITY, BUSY_RESIDENT } from '../fill/drawn'
import type { Reading } from './readers'
import { by, first, laid, QUIET, secretary, under, worker } from './who-reads'

/** Whether it is of one matter that the fill laid, and so is nowhere else. */
export const isOfOne = ({ input }: Reading): boolean =>
  ['duty', 'activity', 'team', 'code'].some((matter) => Object.hasOwn(input, matter))

/** Every level, for whoever reads without being of the place. */
const everywhere = (action: string, input: Readonly<Record<string, unknown>> = {}, what = ''): Reading[] =>
  [
    ['the district', 'b'],
    ['a street', streetId(4)],
    ['a community', communityId(BUSY_COMMUNITY)],
  ].map(([where = '', area]) => by(QUIET, `${where}${what}`, action, { area, ...input }))

/** The code on a card, as the fill issued it. */
const codeOf = (uid: string): string =>
  createHash('md5')
    .update(`load-card-${personId(uid)}`)
    .digest('hex')
    .toUpperCase()

const handler = first(handlers)
const hats: readonly (readonly [Staff, string])[] = [
  [secretary, 'secretary'],
  [worker, 'community worker'],
]
const community = communityId(BUSY_COMMUNITY)

export const member: readonly Reading[] = [
  ...hats.flatMap(([who, what]) => ['queue', 'counts'].map((action) => under(who, what, action))),
  under(worker, 'one tab', 'queue', { states: ['registered'], limit: 50 }),
  by(BUSY_RESIDENT, 'a resident who moved very often', 'mine'),
  by(QUIET, 'a resident', 'mine'),
  by(QUIET, 'the top', 'organisations'),
  ...[
    ['the district', 'o-b'],
    ['a street', `o-${streetId(4)}`],
    ['a community', `o-${community}`],
  ].map(([what = '', under_]) => by(QUIET, what, 'organisations', { under: under_ })),
  by(QUIET, 'by its name', 'find-organisation', { name: '第1社区' }),
]

export const service: readonly Reading[] = [
  ...everywhere('duties'),
  ...['open', 'closed', 'draft'].map((state) => under(worker, state, 'kept-duties', { state })),
  by(QUIET, 'near home', 'vacancies'),
  by(QUIET, 'one post', 'duty', { duty: laid('duty-3') }),
  by(worker, 'of a community', 'leaders', { community }),
  by(worker, 'of a post', 'pledges', { duty: laid('duty-3') }),
  by(QUIET, 'of a community', 'reports', { community }),
  ...[BUSY_RESIDENT, QUIET].flatMap((who) =>
    ['my-pledges', 'my-records', 'card', 'points', 'diary', 'export-diary'].map((action) =>
      by(who, who === QUIET ? 'a resident' : 'a resident with thousands', action),
    ),
  ),
  by(worker, 'a leader', 'to-vouch'),
  ...hats.flatMap(([who, what]) => ['queue', 'counts'].map((action) => under(who, what, action))),
  under(worker, 'one tab', 'queue', { states: ['submitted'], limit: 50 }),
  by(QUIET, 'published', 'rules'),
  by(QUIET, 'a card with thousands of services', 'verify-card', { code: codeOf(BUSY_RESIDENT) }),
]

export const exchange: readonly Reading[] = [
  ...['need', 'resource', 'project'].flatMap((kind) => everywhere('list', { kind }, `, ${kind}s`)),
  ...everywhere('list', { kind: 'need', open: true }, ', what is left'),
  ...everywhere('agreements'),
  by(BUSY_RESIDENT, 'a resident with hundreds', 'mine'),
  ...[handler, secretary, worker].flatMap((who) =>
    ['desk', 'queue'].map((action) => under(who, who === handler ? 'a unit' : 'a community', action)),
  ),
  under(handler, 'one tab', 'desk', { state: 'open', limit: 50 }),
  under(worker, 'one tab', 'queue', { states: ['done'] }),
]

export const activity: readonly Reading[] = [
  ...everywhere('list'),
  ...everywhere('list', { when: 'past' }, ', the past'),
  by(BUSY_RESIDENT, 'a resident with thousands', 'mine'),
  by(QUIET, 'a resident', 'mine'),
  by(worker, 'who leads half of all', 'led'),
  by(BUSY_RESIDENT, 'who leads hundreds', 'led'),
  under(secretary, 'secretary', 'queue'),
  under(worker, 'one tab', 'queue', { states: ['ended'] }),
  by(QUIET, 'one with hundreds of places', 'open', { activity: laid('activity-1') }),
  by(QUIET, 'one', 'calendar', { activity: laid('activity-1') }),
]

export const team: readonly Reading[] = [
  ...everywhere('list'),
  by(BUSY_RESIDENT, 'a resident in thousands', 'mine'),
  by(QUIET, 'a resident', 'mine'),
  under(secretary, 'secretary', 'queue'),
  under(worker, 'community worker, fifty to a page', 'queue', { limit: 50 }),
  by(QUIET, 'one with two hundred members', 'open', { team: laid('team-1') }),
]
