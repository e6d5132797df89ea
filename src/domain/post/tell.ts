import { running } from '../clock/clock'
import type { Actor } from '../person/actor'
import type { Telling, To } from '../telling/telling'
import type { Post } from './post'

interface Taken {
  readonly road: string
  readonly before: Post
  readonly after: Post
  readonly actor: Actor
}

const author = ({ after }: Taken): To => ({ person: after.requesterId })
/** One level up and above: the community is the last step of the path. */
const above = (post: Post): readonly Telling['to'][] =>
  (['secretary', 'supervisor'] as const).map((role) => ({ role, areas: post.areaPath.slice(0, -1) }))
const reporters = ({ before }: Taken, what: string): Telling[] =>
  before.reporterIds.map((person) => ({ to: { person }, what, weight: 'news' }))
const moderators = ({ areaPath }: Post): readonly Telling['to'][] =>
  (['community-worker', 'secretary'] as const).map((role) => ({ role, areas: areaPath.slice(-1) }))
const toEach = (all: readonly Telling['to'][], telling: Omit<Telling, 'to'>): Telling[] =>
  all.map((to) => ({ to, ...telling }))

const tellings: Readonly<Record<string, (taken: Taken) => readonly Telling[]>> = {
  approve: (taken) => [
    { to: author(taken), what: 'published', weight: 'news', due: running(taken.after.clocks, 'respond')?.due ?? null },
  ],
  hide: (taken) => [{ to: author(taken), what: 'hidden', weight: 'must' }, ...reporters(taken, 'report-heeded')],
  refer: ({ after }) => toEach(above(after), { what: 'referred', weight: 'must' }),
  suspend: (taken) => [
    { to: author(taken), what: 'suspended', weight: 'must', due: running(taken.after.clocks, 'review')?.due ?? null },
    ...toEach([...moderators(taken.after), ...above(taken.after)], {
      what: 'to-review',
      weight: 'news',
      due: running(taken.after.clocks, 'review')?.due ?? null,
    }),
  ],
  appeal: ({ after }) =>
    toEach([...moderators(after), ...above(after)], {
      what: 'appealed',
      weight: 'news',
      due: running(after.clocks, 'review')?.due ?? null,
    }),
  restore: (taken) => [
    { to: author(taken), what: 'restored', weight: 'must' },
    ...reporters(taken, 'report-dismissed'),
  ],
  uphold: (taken) => [{ to: author(taken), what: 'upheld', weight: 'must' }, ...reporters(taken, 'report-heeded')],
  'dismiss-reports': (taken) => reporters(taken, 'report-dismissed'),
  answer: (taken) => [
    { to: author(taken), what: 'answered', weight: 'must', due: running(taken.after.clocks, 'rate')?.due ?? null },
    { to: { followers: true }, what: 'answered', weight: 'news' },
  ],
  rate: ({ after }) =>
    after.state === 'published'
      ? toEach([...moderators(after), ...above(after)], {
          what: 'answer-again',
          weight: 'must',
          due: running(after.clocks, 'respond')?.due ?? null,
        })
      : [],
  merge: (taken) => [
    { to: author(taken), what: 'merged', weight: 'must' },
    { to: { followers: true }, what: 'merged', weight: 'news' },
  ],
  raise: (taken) => [
    { to: author(taken), what: 'raised', weight: 'must' },
    { to: { followers: true }, what: 'raised', weight: 'news' },
  ],
  conclude: (taken) =>
    taken.after.state === 'published'
      ? toEach(moderators(taken.after), {
          what: 'answer-after-ticket',
          weight: 'must',
          due: running(taken.after.clocks, 'respond')?.due ?? null,
        })
      : [{ to: { followers: true }, what: 'closed', weight: 'news' }],
}

/** Whom a step of a post tells. */
export const tell = (taken: Taken): readonly Telling[] => tellings[taken.road]?.(taken) ?? []

/** A promise of the board that was not kept: told to the level above, and to those who owe it. */
export const tellLate = (post: Post, due: number): readonly Telling[] =>
  toEach([...above(post), ...moderators(post)], { what: 'late', weight: 'must', due })
