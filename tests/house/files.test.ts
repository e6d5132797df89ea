import { committed, inAHouseOf, readAll, root, withoutComments, type File } from './house'
import { execFileSync } from 'node:child_process'

/** Tables and content may be as long as what they list. Each is named here, with why. */
const LONG: Readonly<Record<string, string>> = {
  'cloudfunctions/_local/demo/articles.ts': 'content: the knowledge base',
  'cloudfunctions/_local/demo/letters/standing.ts': 'content: letters and their answers',
  'cloudfunctions/_local/demo/category-tree.ts': 'content: the category tree',
  'cloudfunctions/_local/demo/shuangliu.ts': 'content: official names',
  'cloudfunctions/_local/demo/stories/': 'content: matters and their answers',
  'src/domain/ticket/roads.ts': 'the one table of the law',
  'src/contract/ticket.ts': 'the contract is a table',
  'src/contract/exchange.ts': 'the contract is a table',
  'src/contract/activity.ts': 'the contract is a table',
  'cloudfunctions/_local/demo/serving-plan.ts': 'content: who serves, and how each of it ended',
  'cloudfunctions/_local/demo/together/activities.ts': 'content: activities and who came',
  'src/contract/service.ts': 'the contract is a table',
  'src/contract/member.ts': 'the contract is a table',
  'src/contract/board.ts': 'the contract is a table',
  'src/domain/post/roads.ts': 'the one table of the law of a post',
  'src/contract/letter.ts': 'the contract is a table',
  'src/domain/letter/roads.ts': 'the one table of the law',
  'src/contract/roster.ts': 'the contract is a table',
  'src/contract/knowledge.ts': 'the contract is a table',
  'src/contract/hotline.ts': 'the contract is a table',
  'src/domain/call/roads.ts': 'the one table of the law of a call',
  'src/features/ticket/sentence.ts': 'content: one sentence for each state',
  'tests/builders/small-district.ts': 'the small district, as tables',
}
const MOST = 200
const MOST_IN_A_TEST = 250

const isCode = (path: string): boolean => /\.(?:ts|tsx|mjs|cjs)$/.test(path)
const isTest = (path: string): boolean => /\.test\.tsx?$|^tests\//.test(path)
const lines = (text: string): number => text.split('\n').length - 1

const tooLong = (files: readonly File[]): string[] =>
  files
    .filter(({ path, text }) => isCode(path) && lines(text) > (isTest(path) ? MOST_IN_A_TEST : MOST))
    .filter(({ path }) => !Object.keys(LONG).some((listed) => path.startsWith(listed)))
    .map(({ path, text }) => `${path}: ${lines(text)} lines`)

/** A drawer where everything fits says nothing of what is in it. */
const DRAWERS = /(?:^|[/.-])(?:utils?|helpers?|common|managers?|misc|stuff)(?=[/.-]|$)/i
const drawers = (paths: readonly string[]): string[] => paths.filter((path) => DRAWERS.test(path))

/** kebab-case; a leading underscore for rooms of the cloud that are no noun; what the tools call their own files is theirs. */
const NAME = /^_?[a-z0-9]+(?:-[a-z0-9]+)*$/
const badNames = (paths: readonly string[]): string[] =>
  paths.filter((path) => path.split('/').some((part) => !NAME.test(part.replace(/^\.+/, '').replace(/\..*$/, ''))))

/** One re-export is a door with two keys (a file that differs by target); two rooms behind one door are a barrel. */
const isBarrel = ({ path, text }: File): boolean => {
  const code = withoutComments(text)
  const rooms = new Set([...code.matchAll(/^export\s[^;=]*?\sfrom\s+'([^']+)'/gm)].map((found) => found[1]))
  return /\.tsx?$/.test(path) && rooms.size > 1
}
const barrels = (files: readonly File[]): string[] => files.filter(isBarrel).map(({ path }) => path)

/** What belongs to the machine or the place where somebody works, and not to the product. */
const PLACES: Readonly<Record<string, RegExp>> = {
  'a registry’s host': /registry\.[a-z0-9-]+\.(?:org|com|cn|io|net|dev)|npmmirror|"resolved":\s*"http/,
  'a path of a machine': /(?:^|[\s'"`(=:])\/(?:work|root|home\/[a-z]+|Users)\/[\w.-]/m,
  'a path under the machine’s own temporary folder': /['"`]\/tmp\/[\w.-]/,
}
const places = (files: readonly File[]): string[] =>
  files.flatMap(({ path, text }) =>
    Object.entries(PLACES).flatMap(([what, found]) => (found.test(text) ? [`${path}: ${what}`] : [])),
  )

const LEFT_OVER =
  /\b(?:TODO|FIXME|XXX|HACK)\b|@ts-(?:ignore|nocheck|expect-error)|eslint-disable|\b(?:it|describe|test)\.(?:only|skip|todo)\(|\b(?:fit|fdescribe|xit|xdescribe)\(/
const leftOver = (files: readonly File[]): string[] =>
  files.filter(({ path, text }) => isCode(path) && LEFT_OVER.test(text)).map(({ path }) => path)

const paths = committed().filter((path) => !/^docs\/|^README|^LICENSE/.test(path))
const files = readAll(paths.filter((path) => !/\.(?:png|jpe?g|gz|ico)$/.test(path)))
const here = 'tests/house/files.test.ts'
const others = files.filter(({ path }) => path !== here)

describe('the house', () => {
  it('is looked at', () => expect(files.length).toBeGreaterThan(300))
  it('keeps its files small', () => expect(tooLong(files)).toEqual([]))
  it('lists no file as long that is not', () =>
    expect(
      Object.keys(LONG).filter(
        (listed) => !files.some(({ path, text }) => path.startsWith(listed) && lines(text) > 150),
      ),
    ).toEqual([]))
  it('has half of its code in files of about forty lines, and nine in ten under 120', () => {
    const sizes = files
      .filter(({ path }) => isCode(path) && /^(?:src|cloudfunctions)\//.test(path) && !isTest(path))
      .map(({ text }) => lines(text))
    sizes.sort((a, b) => a - b)
    expect(sizes[Math.floor(sizes.length * 0.5)]).toBeLessThanOrEqual(50)
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(130)
  })
  it('has no drawers', () => expect(drawers(paths)).toEqual([]))
  it('names in kebab-case', () => expect(badNames(paths.filter((path) => !path.startsWith('.')))).toEqual([]))
  it('has no barrels', () => expect(barrels(files)).toEqual([]))
  it('names no machine, no registry', () => expect(places(others)).toEqual([]))
  it('leaves nothing for later, and silences no checker', () => expect(leftOver(others)).toEqual([]))
})

describe('each rule finds what is planted', () => {
  const file = (text: string, path = 'src/x.ts'): File => ({ path, text })
  it('a long file', () => {
    expect(tooLong([file('\n'.repeat(201))])).toHaveLength(1)
    expect(
      tooLong([
        file('\n'.repeat(200)),
        file('\n'.repeat(250), 'src/x.test.ts'),
        file('\n'.repeat(999), 'src/domain/ticket/roads.ts'),
      ]),
    ).toEqual([])
  })
  it.each([
    'src/ui/utils.ts',
    'src/helpers/x.ts',
    'src/ticket-helper.ts',
    'cloudfunctions/common/x.ts',
    'src/ui/state-manager.ts',
  ])('a drawer: %s', (path) => expect(drawers([path])).toEqual([path]))
  it('no drawer where there is none', () =>
    expect(drawers(['src/ui/button.ts', 'src/domain/person/roles.ts', 'src/ui/commonly.ts'])).toEqual([]))
  it.each(['src/ui/Button.tsx', 'src/ui/text_box.ts', 'src/Ticket/x.ts', 'src/ui/textBox.test.ts'])(
    'a name: %s',
    (path) => expect(badNames([path])).toEqual([path]),
  )
  it('a barrel', () => {
    expect(barrels([file(`export { a } from './a'\nexport * from './b'\n`)])).toHaveLength(1)
    expect(barrels([file(`import { a } from './a'\nexport const b = a\n`)])).toEqual([])
  })
  it.each([
    `curl https://reg${''}istry.example.org/x`,
    `open('/${'root'}/x')`,
    `cd /${'work'}/main`,
    `'/${'tmp'}/brief'`,
  ])('a place: %s', (text) => expect(places([file(text)])).toHaveLength(1))
  it.each([`// TO${''}DO later`, `// @ts-${'ignore'}`, `it.${'only'}('x', f)`, `/* eslint-${'disable'} */`])(
    'something left over: %s',
    (text) => expect(leftOver([file(text)])).toHaveLength(1),
  )
})

it('eslint finds what the house forbids, planted', () => {
  const planted = {
    'src/domain/any.ts': `export const f = (x: any) => x\n`,
    'src/domain/unused.ts': `const a = 1\nexport const b = 2\n`,
    'src/domain/loud.ts': `export const f = () => console.log('x')\n`,
    'src/domain/loose.ts': `export const f = (x: string) => x == 'a'\n`,
  }
  const report = inAHouseOf(planted, (folder) => {
    try {
      return execFileSync(
        `${root}/node_modules/.bin/eslint`,
        ['--no-config-lookup', '-c', `${root}/eslint.config.mjs`, '--format', 'json', ...Object.keys(planted)],
        {
          cwd: folder,
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      ).toString()
    } catch (error) {
      return (error as { stdout: Buffer }).stdout.toString()
    }
  })
  const rules = (JSON.parse(report) as { messages: { ruleId: string | null }[] }[]).flatMap((file) =>
    file.messages.map((message) => message.ruleId),
  )
  expect(rules).toEqual(
    expect.arrayContaining([
      '@typescript-eslint/no-explicit-any',
      '@typescript-eslint/no-unused-vars',
      'no-console',
      'eqeqeq',
    ]),
  )
})
