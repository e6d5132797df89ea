import { levels, solvedAnswers } from '../../src/domain/rating/rating'
import { texts } from './nasty'
import type { Random } from './random'
import { assignmentId, personId, staff } from './small-district'

export interface Known {
  readonly registrations: readonly string[]
  readonly duties: readonly string[]
  readonly pledges: readonly string[]
  readonly records: readonly string[]
  readonly diaries: readonly string[]
}

/** What could be right to say to the nouns of those who serve, from what is there and from what is not. */
export const servingPayloads = (random: Random, known: Known): Readonly<Record<string, Record<string, unknown>>> => {
  const id = (of: readonly string[]): string => (of.length > 0 && random.chance(0.85) ? random.pick(of) : random.uuid())
  const words = random.pick(texts)
  const short = words.slice(0, 100)
  const change = { version: random.below(4) + 1, command: random.uuid() }
  const community = random.pick(['d-e-1', 'd-e-1', 'd-e-2', 'd-e', 'nowhere'])
  const assignment = assignmentId(random.pick(['secretary', 'community-worker', random.pick(staff)[0]]))
  const day = random.pick([
    '2026-11-23',
    '2026-11-20',
    '2026-12-31',
    '2027-06-30',
    '2026-02-30',
    '1999-01-01',
    '2199-12-31',
  ])
  const hours = random.pick([0.5, 1, 24, 24.5, 0.3])
  const gives = { skills: random.pick([[], ['legal'], ['x']]), times: [], offers: random.pick([[], ['rooms']]) }
  const terms = {
    name: random.pick(['护花岗', short.slice(0, 30)]),
    description: random.pick(['浇花除草', words.slice(0, 1_900)]),
    quota: random.pick([1, 2, 200, 201]),
    from: random.pick(['2026-11-01', day]),
    to: random.pick(['2026-12-31', day]),
    forAll: random.chance(0.5),
    leader: random.pick([null, null, personId('grid-leader'), random.uuid()]),
  }
  const registration = { registration: id(known.registrations), ...change }
  const duty = { duty: id(known.duties), ...change }
  const pledge = { pledge: id(known.pledges), ...change }
  const record = { record: id(known.records), ...change }
  const said = {
    what: random.pick(['浇花', short]),
    hours,
    on: random.pick([null, day]),
    forWhom: random.pick([null, short]),
  }
  return {
    'member/register': {
      id: id(known.registrations.slice(0, 2)),
      subject: random.pick(['member', 'unit']),
      community,
      organisation: random.pick([null, 'nobody']),
      unit: random.pick([null, 'u-lamps', 'nobody']),
      unitName: random.pick([null, short.slice(0, 60)]),
      ...gives,
    },
    'member/ask': { ...registration, question: short },
    'member/supply': { ...registration, text: short },
    'member/confirm': registration,
    'member/decline': { ...registration, reason: 'twice', words: short },
    'member/withdraw': registration,
    'member/update': { ...registration, ...gives },
    'member/leave': registration,
    'member/open': { registration: id(known.registrations) },
    'member/mine': {},
    'member/queue': { assignment, limit: 3, states: random.pick([[], ['confirmed'], ['left']]) },
    'member/counts': { assignment },
    'member/reveal': { registration: id(known.registrations) },
    'member/organisations': { under: random.pick([null, 'nobody']) },
    'member/find-organisation': { name: short.slice(0, 30) },
    'service/draft': { id: random.uuid(), community, kind: random.pick(['own', 'own', 'patrol', 'x']), ...terms },
    'service/edit': { ...duty, ...terms },
    'service/open-duty': duty,
    'service/resize': { ...duty, quota: random.pick([1, 5]) },
    'service/close-duty': { ...duty, reason: short },
    'service/duties': { area: random.pick([null, 'd', community, 'd-e-1-g']), limit: 3 },
    'service/vacancies': {},
    'service/kept-duties': { assignment, state: random.pick(['draft', 'open', 'closed']) },
    'service/duty': { duty: id(known.duties) },
    'service/leaders': { community, duty: random.pick([null, id(known.duties)]) },
    'service/claim': { id: random.uuid(), duty: id(known.duties), pledge: random.pick([null, short]) },
    'service/hand-back': { ...pledge, reason: short },
    'service/release': { ...pledge, reason: short },
    'service/report': { ...pledge, text: words.slice(0, 1_900) },
    'service/pledge': { pledge: id(known.pledges) },
    'service/my-pledges': { limit: 2 },
    'service/pledges': { duty: id(known.duties) },
    'service/reveal-pledge': { pledge: id(known.pledges) },
    'service/reports': { community, limit: 2 },
    'service/rate': { pledge: id(known.pledges), helped: random.pick(solvedAnswers), level: random.pick(levels) },
    'service/record': { id: random.uuid(), pledge: id(known.pledges), ...said },
    'service/correct': { id: random.uuid(), record: id(known.records), ...said },
    'service/vouch': record,
    'service/confirm': record,
    'service/reject': { ...record, reason: short },
    'service/withdraw': record,
    'service/one-record': { record: id(known.records) },
    'service/my-records': { limit: 2, after: random.pick([null, short.slice(0, 50)]) },
    'service/to-vouch': {},
    'service/queue': { assignment, limit: 2, states: random.pick([[], ['submitted', 'vouched'], ['confirmed']]) },
    'service/counts': { assignment },
    'service/card': {},
    'service/new-code': { command: random.uuid() },
    'service/withdraw-code': {},
    'service/verify-card': { code: short.slice(0, 60) },
    'service/write-diary': { id: id(known.diaries), text: words.slice(0, 1_900), on: random.pick([null, day]) },
    'service/diary': { limit: 2 },
    'service/erase-diary': { ids: [id(known.diaries)] },
    'service/export-diary': {},
    'service/points': { limit: 2 },
    'service/join-points': { command: random.uuid() },
    'service/leave-points': { command: random.uuid() },
    'service/rules': {},
    'service/publish-rule': {
      command: random.uuid(),
      perHalfHour: random.below(3),
      most: random.below(20),
      note: short,
    },
  }
}
