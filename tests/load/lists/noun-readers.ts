import { administrators, dispatchers, gridLeaders, handlers, staff, verifiers, type Staff } from '../district/people'
import { communityId, streetId } from '../district/places'
import { BUSY_COMMUNITY, BUSY_RESIDENT } from '../fill/drawn'
import type { Reading } from './readers'
import { activity, exchange, member, service, team } from './serving-readers'
import { by, first, laid, operator, QUIET, secretary, supervisor, under, worker } from './who-reads'

type Input = Readonly<Record<string, unknown>>

/** The number that the fill gave a resident: by the place in which the district laid them. */
const phoneOf = (n: number): string => `139${String(staff.length + n).padStart(8, '0')}`

const day = (offset: number): string =>
  new Date(Math.floor(Date.now() / 86_400_000 + offset) * 86_400_000).toISOString()
const SAID = '小区北门的路灯坏了三天，晚上看不见路，树枝也压着电线。'

const hotline: readonly Reading[] = [
  under(operator, 'an operator', 'board'),
  under(supervisor, 'a supervisor', 'board'),
  under(operator, 'who rings', 'caller', { call: laid('call-5') }),
  under(operator, 'a number that rang very often', 'caller', { phone: phoneOf(3) }),
  under(operator, 'a number that nobody has', 'caller', { phone: '13100000000' }),
  under(operator, 'what is being typed repeats', 'similar', { area: communityId(BUSY_COMMUNITY), text: SAID }),
  under(operator, 'all', 'calls'),
  under(operator, 'of a day', 'calls', { day: day(-20).slice(0, 10), limit: 50 }),
  by(operator, 'one call', 'open', { call: laid('call-5') }),
]

const desk = (what: string, input: Input): Reading =>
  by(secretary, what, 'desk', { area: secretary.held.areaId, ...input })
const letter: readonly Reading[] = [
  ...['unread', 'due', 'drafts', 'answered'].map((tab) => desk(tab, { tab })),
  desk('search', { search: '路灯' }),
  desk('a search without a hit', { search: '飞碟降落' }),
  desk('by its number', { search: 'L77777' }),
  by(secretary, 'of a community', 'counts'),
  by(supervisor, 'of the district', 'counts'),
  by(supervisor, 'below the district', 'late', { area: 'b' }),
  by(supervisor, 'below the district', 'late-offices'),
  by(BUSY_RESIDENT, 'a resident with hundreds', 'mine'),
  by(QUIET, 'a resident', 'mine'),
  by(QUIET, 'a community', 'published', { area: communityId(BUSY_COMMUNITY) }),
  by(QUIET, 'the district', 'published', { area: 'b', limit: 50 }),
  by(QUIET, 'of a community', 'secretaries', { area: communityId(BUSY_COMMUNITY) }),
]

const board: readonly Reading[] = [
  ...['newest', 'most-joined'].flatMap((order) => [
    by(QUIET, `the district, ${order}`, 'list', { area: 'b', order }),
    by(QUIET, `a street, ${order}`, 'list', { area: streetId(4), order }),
    by(QUIET, `a community, ${order}`, 'list', { area: communityId(BUSY_COMMUNITY), order, limit: 50 }),
    by(QUIET, `a topic, ${order}`, 'list', { area: 'b', order, topic: laid('topic-3') }),
  ]),
  under(worker, 'community worker', 'queue'),
  under(secretary, 'secretary, one tab', 'queue', { states: ['published'] }),
  under(supervisor, 'supervisor', 'queue'),
  under(worker, 'community worker', 'counts'),
  under(supervisor, 'supervisor', 'counts'),
  under(supervisor, 'supervisor', 'reply-queue'),
  by(BUSY_RESIDENT, 'wrote hundreds', 'mine'),
  by(BUSY_RESIDENT, 'joined hundreds', 'mine', { side: 'joined' }),
  by(QUIET, 'the district', 'topics', { area: 'b' }),
  by(QUIET, 'one post', 'open', { post: laid('post-3') }),
  by(QUIET, 'of a post', 'replies', { post: laid('post-3') }),
]

const hats: readonly (readonly [Staff | string, string])[] = [
  [first(dispatchers), 'dispatcher'],
  [first(handlers), 'handler'],
  [first(verifiers), 'verifier'],
  [supervisor, 'supervisor'],
  [operator, 'operator'],
  [secretary, 'secretary'],
  [worker, 'community worker'],
  [first(gridLeaders), 'grid leader'],
  [BUSY_RESIDENT, 'a resident with hundreds'],
  [QUIET, 'a resident'],
]
const inbox: readonly Reading[] = [
  ...hats.flatMap(([who, what]) => ['awaiting', 'news', 'count'].map((action) => by(who, what, action))),
  by(operator, 'operator', 'phone-list'),
  by(first(administrators), 'administrator', 'dead-letters'),
]

const roster: readonly Reading[] = [
  by(operator, 'an operator', 'now'),
  by(QUIET, 'a resident', 'now'),
  by(operator, 'a week', 'shifts', { from: day(-2), to: day(5) }),
  by(supervisor, 'six weeks', 'shifts', { from: day(-40), to: day(4) }),
  by(supervisor, 'two weeks', 'gaps', { from: day(0), to: day(14) }),
  by(operator, 'of hand-over', 'notes'),
]

const knowledge: readonly Reading[] = [
  ...['社保卡丢了到哪里补办', '小区电动车充电', '停水', '加装电梯费用怎么分摊到每家每户'].map((text) =>
    by(operator, text, 'search', { text }),
  ),
  by(operator, 'published', 'list'),
  by(QUIET, '物业维修基金', 'public', { text: '物业维修基金' }),
  by(QUIET, 'all', 'public'),
]

/** Of each noun beside the ticket: every list, as those read it for whom it is longest. */
export const nounReadings = {
  ...{ hotline, letter, board, inbox, roster, knowledge },
  ...{ member, service, exchange, activity, team },
} as const
