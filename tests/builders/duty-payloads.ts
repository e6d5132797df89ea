import { cardText } from './article'
import { texts } from './nasty'
import type { Random } from './random'
import { personId, staff } from './small-district'

/** What could be right to say to the roster and the knowledge base, from what is there and from what is not. */
export const dutyPayloads = (
  random: Random,
  known: {
    readonly shifts: readonly string[]
    readonly articles: readonly string[]
    readonly others: readonly string[]
  },
): Readonly<Record<string, Record<string, unknown>>> => {
  const id = (of: readonly string[]): string => (of.length > 0 && random.chance(0.8) ? random.pick(of) : random.uuid())
  const hour = 3_600_000
  const at = (hours: number): string => new Date(Math.ceil(Date.now() / 60_000) * 60_000 + hours * hour).toISOString()
  const from = random.below(90)
  const area = random.pick(['d', 'd-e', 'd-e-1', 'd-e-1-g', 'nowhere'])
  const person = random.pick(['operator', 'yue', 'min', random.pick(staff)[0]])
  const range = { from: at(from - 24), to: at(from + random.pick([8, 24, 45 * 24, 2_000])) }
  const words = random.pick(texts)
  const written = { ...cardText, title: random.pick([cardText.title, words.slice(0, 40)]), text: words.slice(0, 7_000) }
  const change = { version: random.below(4) + 1, command: random.uuid() }
  const swap = { swap: id(known.others), ...change }
  const article = { article: id(known.articles), ...change }
  return {
    'roster/now': { area: random.pick([null, area]) },
    'roster/shifts': { area, ...range },
    'roster/operators': { area },
    'roster/gaps': { area, ...range },
    'roster/notes': { area },
    'roster/plan': {
      area,
      shifts: Array.from({ length: 1 + random.below(3) }, (_, n) => ({
        id: id(known.others),
        person: personId(person),
        post: random.pick(['A', 'B']),
        from: at(from + n * 8),
        to: at(from + n * 8 + random.pick([0, 1, 8, 25])),
      })),
    },
    'roster/cancel': { shift: id(known.shifts), reason: words.slice(0, 100) },
    'roster/absence': {
      id: random.uuid(),
      area,
      person: random.pick([null, personId(person)]),
      from: at(from),
      to: at(from + 4),
    },
    'roster/end-absence': { absence: id(known.others) },
    'roster/ask-swap': {
      id: random.uuid(),
      shift: id(known.shifts),
      other: personId(person),
      back: random.pick([null, id(known.shifts)]),
    },
    'roster/accept-swap': swap,
    'roster/decline-swap': { ...swap, note: words.slice(0, 50) },
    'roster/withdraw-swap': swap,
    'roster/hand-over': {
      id: id(known.others),
      shift: id(known.shifts),
      text: words.slice(0, 900),
      open: random.below(3),
    },
    'roster/take-over': { handOver: id(known.others) },
    'knowledge/search': { text: words.slice(0, 80), drafts: random.chance(0.5) },
    'knowledge/list': { state: random.pick(['draft', 'published', 'retired']), limit: 3 },
    'knowledge/open': { article: article.article, edition: random.pick([null, 1, 2, 999]) },
    'knowledge/versions': { article: article.article, before: random.pick([null, 2]) },
    'knowledge/create': { id: id(known.articles), area, ...written },
    'knowledge/save': { ...article, ...written },
    'knowledge/publish': article,
    'knowledge/retire': { ...article, reason: '不再适用' },
    'knowledge/restore': { ...article, edition: random.below(4) + 1 },
    'knowledge/public': { text: words.slice(0, 40), area: random.pick([null, area]) },
    'knowledge/public-article': { article: article.article },
  }
}
