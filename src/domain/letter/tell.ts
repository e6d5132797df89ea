import { running } from '../clock/clock'
import type { Actor } from '../person/actor'
import type { Telling, To } from '../telling/telling'
import type { Letter } from './letter'

interface Taken {
  readonly road: string
  readonly before: Letter
  readonly after: Letter
  readonly actor: Actor
}

type Tell = (taken: Taken) => readonly Telling[]

/** Whoever reads at the desk where it lies now. */
export const readers = ({ desk, requesterId }: Letter): readonly To[] => [
  { role: 'secretary', areas: [desk.areaId] },
  ...desk.deputyIds.filter((person) => person !== requesterId).map((person) => ({ person })),
  ...(desk.standsIn ? [{ role: 'supervisor', areas: [desk.areaId] } as const] : []),
]

const replyDue = (letter: Letter): number | null => running(letter.clocks, 'reply')?.due ?? null

const toDesk =
  (what: string, weight: Telling['weight'], due: (letter: Letter) => number | null = () => null): Tell =>
  ({ after }) =>
    readers(after).map((to) => ({ to, what, weight, due: due(after) }))

const toWriter =
  (what: string, weight: Telling['weight'], due: (letter: Letter) => number | null = () => null): Tell =>
  ({ after }) => [{ to: { person: after.requesterId }, what, weight, due: due(after) }]

/** Told only when it lies on another desk now: those there, and the writer. Who had it before hears nothing. */
const moved: Tell = (taken) =>
  taken.before.desk.areaId === taken.after.desk.areaId
    ? []
    : [...toDesk('arrived', 'must', replyDue)(taken), ...toWriter('moved-up', 'news', replyDue)(taken)]

/** Whom each road tells, and of what. The words are the client's (src/words), keyed by `what`. */
const tellings: Readonly<Record<string, Tell>> = {
  write: toDesk('arrived', 'news', (letter) => running(letter.clocks, 'notice')?.due ?? null),
  add: toDesk('added', 'news', replyDue),
  'ask-back': toWriter('asked', 'must'),
  acknowledge: toWriter('acknowledged', 'news', replyDue),
  answer: toWriter('answered', 'must', (letter) => running(letter.clocks, 'rate')?.due ?? null),
  forward: toWriter('forwarded', 'news', replyDue),
  recuse: moved,
  'hand-up': moved,
  rate: toDesk('rated', 'news'),
  reopen: toDesk('reopened', 'must', replyDue),
  withdraw: toDesk('withdrawn', 'news'),
  'propose-publication': toWriter('consent-asked', 'must'),
  consent: toDesk('consented', 'news'),
  'refuse-consent': toDesk('consent-refused', 'news'),
  publish: toWriter('published', 'news'),
  unpublish: (taken) =>
    taken.actor.personId === taken.after.requesterId
      ? toDesk('unpublished', 'news')(taken)
      : toWriter('unpublished', 'news')(taken),
}

/** Whom a step of a letter tells. */
export const tell = (taken: Taken): readonly Telling[] => tellings[taken.road]?.(taken) ?? []
