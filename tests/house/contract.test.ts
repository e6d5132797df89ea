import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nouns, type NounName } from '../../src/contract/nouns'
import type { Contract } from '../../src/contract/row'
import { issueWords, refusalWords } from '../../src/words/refusals'
import { committed, readAll, root, withoutComments, type File } from './house'
import { laws } from './laws'

const names = Object.keys(nouns) as NounName[]
const source = (path: string): string => withoutComments(readFileSync(join(root, path), 'utf8'))

/** The named sentences that decide for a row that is no road of the table: each is a function of the law. */
const SENTENCES: Readonly<Record<string, string>> = {
  speaksForCommunity: 'src/domain/person/community.ts',
  mayClaim: 'src/domain/pledge/open.ts',
  mayPublishRule: 'src/domain/points/may.ts',
  mayRead: 'src/domain/ticket/may.ts',
  mayReveal: 'src/domain/ticket/may.ts',
  mayInvite: 'src/domain/person/may.ts',
  mayOpenTopic: 'src/domain/post/may.ts',
  mayEditWords: 'src/domain/post/may.ts',
  mayDraft: 'src/domain/letter/may.ts',
  readsAtDesk: 'src/domain/letter/may.ts',
  oversees: 'src/domain/letter/may.ts',
  isSecretaryOf: 'src/domain/letter/may.ts',
  isStaff: 'src/domain/roster/may.ts',
  mayPlan: 'src/domain/roster/may.ts',
  mayStand: 'src/domain/roster/may.ts',
  maySayAbsent: 'src/domain/roster/may.ts',
  mayWrite: 'src/domain/article/may.ts',
  isEditor: 'src/domain/article/may.ts',
  isAdministrator: 'src/domain/person/may.ts',
  tellsByPhone: 'src/domain/telling/may.ts',
}
/** Decided by whose row it is, in the action's own SQL or from the caller's assignments. */
const OWN: readonly string[] = ['anyone', 'holdsAssignment', 'ownsPhoto', 'standsOnShift']

const isPermission = (may: string): boolean =>
  Object.values(laws).some((law) => law.roads.includes(may)) ||
  OWN.includes(may) ||
  (may in SENTENCES && source(SENTENCES[may] ?? '').includes(`export const ${may} `))

/** `submit` lives in submit.ts; several reads of one thing may share the file that one of them is named for. */
const TOGETHER: Readonly<Record<string, string>> = {
  'member/find-organisation': 'organisations',
  'service/vacancies': 'duties',
  'service/kept-duties': 'duties',
  'service/pledges': 'my-pledges',
  'service/to-vouch': 'my-records',
  'service/withdraw-code': 'new-code',
  'service/write-diary': 'diary',
  'service/erase-diary': 'diary',
  'service/export-diary': 'diary',
  'service/leave-points': 'join-points',
  'service/publish-rule': 'rules',
  'area/search': 'tree',
  'area/locate': 'tree',
  'area/units': 'leaders',
  'person/staff': 'invitations',
  'person/dismiss': 'revoke',
  'ticket/pictures': 'photos',
  'roster/decline-swap': 'accept-swap',
  'roster/withdraw-swap': 'accept-swap',
  'knowledge/public-article': 'public',
  'board/leave': 'join',
}
const homeOf = (noun: string, action: string): string =>
  `cloudfunctions/${noun}/${TOGETHER[`${noun}/${action}`] ?? action}.ts`

const missing = (noun: string, contract: Contract): string[] =>
  Object.entries(contract).flatMap(([action, row]) => [
    ...(existsSync(join(root, homeOf(noun, action))) ? [] : [`${noun} ${action}: no ${homeOf(noun, action)}`]),
    ...(isPermission(row.may) ? [] : [`${noun} ${action}: nobody knows who “${row.may}” is`]),
    ...(row.open && row.kind !== 'read' ? [`${noun} ${action}: open, and no read`] : []),
    ...(/^\p{Script=Han}+$/u.test(row.audit) ? [] : [`${noun} ${action}: no word for the log`]),
  ])

/** A noun that needs another one is wired in `_composed`. */
const wiredAt = (noun: string): string =>
  existsSync(join(root, `cloudfunctions/_composed/${noun}.ts`))
    ? `../../cloudfunctions/_composed/${noun}`
    : `../../cloudfunctions/${noun}/index`

describe.each(names)('the contract of %s', (noun) => {
  it('has a file, a permission and a word for every row', () => expect(missing(noun, nouns[noun])).toEqual([]))

  it('is answered in full and with nothing else', async () => {
    const loaded = (await import(wiredAt(noun))) as { noun: { name: string; contract: unknown; actions: object } }
    expect(loaded.noun.name).toBe(noun)
    expect(loaded.noun.contract).toBe(nouns[noun])
    expect(Object.keys(loaded.noun.actions).sort()).toEqual(Object.keys(nouns[noun]).sort())
  })

  it('deploys: an entry of its own, declared with its timers', async () => {
    expect(existsSync(join(root, `cloudfunctions/_cloudbase/entries/${noun}.ts`))).toBe(true)
    const declared = JSON.parse(readFileSync(join(root, 'cloudbaserc.json'), 'utf8')) as {
      functions: { name: string; triggers?: { name: string }[] }[]
    }
    const loaded = (await import(wiredAt(noun))) as { noun: { timers?: object } }
    const timers = declared.functions.find((each) => each.name === noun)?.triggers?.map((trigger) => trigger.name) ?? []
    expect(timers.sort()).toEqual(Object.keys(loaded.noun.timers ?? {}).sort())
  })
})

it('has a room in the cloud for every noun, and a noun for every room', () => {
  const rooms = readdirSync(join(root, 'cloudfunctions')).filter((name) => !name.startsWith('_'))
  expect(rooms.sort()).toEqual([...names].sort())
})

it.each(Object.entries(laws))(
  'names every road of the law of %s as an action, but those that a timer takes or that are not open',
  (_, { roads, notSaid, saidBy }) => {
    expect(roads.filter((road) => !(road in nouns[saidBy])).sort()).toEqual([...notSaid].sort())
  },
)

/** Codes as they stand in the source: `refuse('x')` in law and cloud; the ternaries and messages that lead there. */
const CODE = /refuse\(\s*(?:large \? )?'([a-z-]+)'(?:\s*:\s*'([a-z-]+)')?/g
const codesIn = (files: readonly File[]): Set<string> =>
  new Set(
    files.flatMap(({ text }) =>
      [...withoutComments(text).matchAll(CODE)].flatMap((found) =>
        [found[1], found[2]].filter((code) => code !== undefined),
      ),
    ),
  )
const wordless = (codes: Iterable<string>, words: Readonly<Record<string, string>>): string[] =>
  [...codes].filter((code) => !Object.hasOwn(words, code))

const law = readAll(
  committed().filter(
    (path) =>
      /^(?:src\/domain|cloudfunctions\/(?:_kernel|_database|_matter|_composed|[a-z-]+))\/.*\.ts$/.test(path) &&
      !path.includes('.test.'),
  ),
)

it('has words for every refusal', () => {
  const codes = codesIn(law)
  expect(codes.size).toBeGreaterThan(45)
  expect([...codes]).toEqual(
    expect.arrayContaining(['stale-version', 'recused', 'photo-too-large', 'not-a-photo', 'fault']),
  )
  for (const state of ['expired', 'revoked']) codes.add(`invitation-${state}`)
  expect(wordless(codes, refusalWords)).toEqual([])
})

it('has words for everything that can be wrong with a field', () => {
  const messages = readAll(committed().filter((path) => /^src\/contract\/[a-z-]+\.ts$/.test(path)))
    .flatMap(({ text }) => [...text.matchAll(/'((?:bad|too|nothing|unknown|not|wrong)-[a-z-]+|empty|missing)'/g)])
    .map((found) => found[1] ?? '')
  expect(messages.length).toBeGreaterThan(10)
  expect(wordless(new Set(messages), issueWords)).toEqual([])
})

it.each(Object.entries(laws))('has a label for every road of %s', (_, { roads, words }) => {
  expect(Object.keys(words).sort()).toEqual([...roads].sort())
  for (const word of Object.values(words)) expect(word).toMatch(/^\p{Script=Han}{2,8}$/u)
})

describe('each rule finds what is planted', () => {
  const row = nouns.person.me
  it('a row without a file, a permission or a word', () => {
    expect(missing('person', { vanish: row })).toHaveLength(1)
    expect(missing('person', { me: { ...row, may: 'mayWhatever' } })).toHaveLength(1)
    expect(missing('person', { me: { ...row, audit: 'who am I' } })).toHaveLength(1)
    expect(missing('person', { me: { ...row, kind: 'write', open: true } })).toHaveLength(1)
  })
  it('a code without words', () => {
    expect(wordless(codesIn([{ path: 'x.ts', text: `return refuse('never-heard-of')` }]), refusalWords)).toEqual([
      'never-heard-of',
    ])
  })
})
