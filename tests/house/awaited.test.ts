import { sources } from '../../cloudfunctions/_composed/inbox'
import type { Call } from '../../cloudfunctions/_kernel/call'
import { roles } from '../../src/domain/person/roles'
import { wordsOfAwaited } from '../../src/words/telling'

/** Somebody who wears every hat there is, for an area and for a unit. */
const everybody = {
  at: Date.now(),
  me: {
    personId: 'me',
    assignments: roles.flatMap((role) => [
      { id: `${role}-a`, role, areaId: 'a', unitId: null, post: 'A' },
      { id: `${role}-u`, role, areaId: null, unitId: 'u', post: 'A' },
    ]),
  },
} as unknown as Call

const awaited = sources.flatMap(({ noun, ranges }) =>
  ranges(everybody, () => 'community').flatMap(({ as, states }) => states.map((state) => [noun, as, state] as const)),
)

it('whatever awaits somebody has its words: the inbox never says just that something is to be done', () => {
  expect(new Set(awaited.map(([noun]) => noun)).size).toBeGreaterThan(8)
  const wordless = awaited.filter(([noun, as, state]) => wordsOfAwaited(noun, as, state) === undefined)
  expect([...new Set(wordless.map((each) => each.join(' ')))]).toEqual([])
})

it('what has no words is found, planted', () => {
  expect(wordsOfAwaited('ticket', 'requester', 'never-heard-of')).toBeUndefined()
})
