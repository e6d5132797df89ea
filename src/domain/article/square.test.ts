import { articleTable, type Part } from '../../../tests/builders/article-table'
import { everybodyAs } from '../../../tests/builders/by-role'
import { ruleActor } from '../person/actor'
import type { Article } from './article'
import { create } from './create'
import { allowedRoads, decide } from './decide'
import { mayRead } from './may'
import { roadNames, type Facts, type RoadInput, type RoadName } from './roads'
import { states, type State } from './states'
import { tell } from './tell'

const AT = 1_000_000
const facts: Facts = { at: AT, validUntil: null }
const inputs: RoadInput = { save: { isChanged: true }, restore: { edition: 1 }, publish: {}, retire: {} }
/** Two editions, the second one by `author` and not published yet. */
const article = (state: State): Article => ({
  id: 'x',
  version: 5,
  state,
  areaPath: ['d', 'd-e', 'd-e-1'],
  edition: 2,
  liveEdition: state === 'published' ? 1 : null,
  pendingAuthors: ['author'],
  requesterId: null,
  recusal: { personIds: [], unitIds: [] },
})

const EDITORS = ['administrator', 'supervisor', 'operator']
const PUBLISHERS = ['administrator', 'supervisor']
const cast = [...everybodyAs('author'), ...everybodyAs('x')].map((who) => {
  const has = (wanted: readonly string[]): boolean => who.reaches && who.role !== null && wanted.includes(who.role)
  const parts: Part[] = [
    ...(has(EDITORS) ? ['editor' as const] : []),
    ...(has(PUBLISHERS) ? ['publisher' as const] : []),
    ...(who.actor.personId === 'author' ? ['author' as const] : []),
  ]
  return { ...who, parts }
})
const everybody = [...cast, { name: 'a timer', actor: ruleActor, parts: [] as Part[], role: null, reaches: false }]

const expectedOf = (road: RoadName, state: State, parts: readonly Part[]): string => {
  const line = articleTable[road]
  if (!line.from.includes(state)) return 'wrong-state'
  if (!parts.includes(line.who)) return 'not-yours'
  return line.notAuthor && parts.includes('author') ? 'needs-another-person' : 'ok'
}

describe('the square of an article: every road from every state for everybody', () => {
  it('has a line for each road', () => expect([...roadNames].sort()).toEqual(Object.keys(articleTable).sort()))

  it.each(roadNames)('%s', (road) => {
    const wrong: string[] = []
    const seen = new Set<string>()
    for (const state of states)
      for (const who of everybody) {
        const result = decide(road, article(state), who.actor, inputs[road], facts)
        const expected = expectedOf(road, state, who.parts)
        const got = result.ok ? 'ok' : result.code
        seen.add(got)
        if (got !== expected) wrong.push(`${state} by ${who.name}: ${got}, not ${expected}`)
        if (result.ok) expect(result.value).toMatchObject({ state: articleTable[road].to[state], version: 6 })
      }
    expect(wrong).toEqual([])
    expect(seen).toContain('ok')
    expect(seen).toContain('not-yours')
  })

  it('shows the buttons that the table allows, and no other', () => {
    for (const state of states)
      for (const who of everybody)
        expect([state, who.name, allowedRoads(article(state), who.actor, facts)]).toEqual([
          state,
          who.name,
          roadNames.filter((road) => expectedOf(road, state, who.parts) === 'ok'),
        ])
  })

  it('is read by whoever works here once it is published, before and after by whoever edits', () => {
    for (const state of states)
      for (const who of cast) {
        const works = who.role !== null && who.role !== 'member'
        const reads = who.parts.includes('editor') || (state === 'published' && works)
        expect([state, who.name, mayRead(who.actor, article(state))]).toEqual([state, who.name, reads])
      }
  })

  it('begins as a draft of whoever may write there', () => {
    for (const who of cast) {
      const made = create(who.actor, 'x', ['d', 'd-e', 'd-e-1'])
      expect([who.name, made.ok]).toEqual([who.name, who.parts.includes('editor')])
      if (made.ok)
        expect(made.value).toMatchObject({ state: 'draft', edition: 1, pendingAuthors: [who.actor.personId] })
    }
  })
})

describe('the guards', () => {
  const [administrator, operator] = ['administrator', 'operator'].map(
    (role) => everybodyAs('x').find((who) => who.role === role)?.actor ?? ruleActor,
  )
  const code = <N extends RoadName>(
    road: N,
    input: RoadInput[N],
    more: Partial<Article> = {},
    told: Partial<Facts> = {},
  ): string => {
    const actor = road === 'publish' || road === 'retire' ? administrator : operator
    const result = decide(road, { ...article('published'), ...more }, actor ?? ruleActor, input, { ...facts, ...told })
    return result.ok ? 'ok' : result.code
  }
  it('of a text that did not change, an edition that there is not, one that is published, one that ran out', () => {
    expect(code('save', { isChanged: false })).toBe('nothing-changed')
    expect(code('restore', { edition: 3 })).toBe('unknown-edition')
    expect(code('restore', { edition: 2 })).toBe('nothing-changed')
    expect(code('restore', { edition: 2 }, { state: 'retired' })).toBe('ok')
    expect(code('publish', {}, { liveEdition: 2 })).toBe('nothing-to-publish')
    expect(code('publish', {}, {}, { validUntil: AT })).toBe('article-expired')
    expect(code('publish', {}, {}, { validUntil: AT + 1 })).toBe('ok')
  })
  it('keep every hand that wrote since the last time, once, and let them go when it is published', () => {
    const saved = decide('save', article('draft'), operator ?? ruleActor, { isChanged: true }, facts)
    if (!saved.ok) throw new Error(saved.code)
    expect(saved.value.pendingAuthors).toEqual(['author', 'x'])
    const again = decide('save', saved.value, operator ?? ruleActor, { isChanged: true }, facts)
    expect(again).toMatchObject({ value: { pendingAuthors: ['author', 'x'], edition: 4 } })
    const published = decide('publish', article('draft'), administrator ?? ruleActor, {}, facts)
    expect(published).toMatchObject({ value: { pendingAuthors: [], liveEdition: 2 } })
    expect(tell('publish', article('draft'))).toEqual([
      { to: { person: 'author' }, what: 'article-published', weight: 'news' },
    ])
    expect(tell('save', article('draft'))).toEqual([])
  })
})
