import { committed, readAll, withoutComments, type File } from './house'

/** What a phone that WeChat still serves does not have; the build brings no polyfills (babel.config.js). */
const LACKING: Readonly<Record<string, RegExp>> = {
  'look-behind, which iOS before 16.4 cannot even load': /\(\?<[=!]/,
  structuredClone: /\bstructuredClone\s*\(/,
  'crypto of a browser': /\bcrypto\s*\.\s*(?:randomUUID|getRandomValues|subtle)/,
  'at()': /\.at\(/,
  'findLast()': /\.findLast(?:Index)?\(/,
  'hasOwn()': /\bObject\.hasOwn\(/,
  'groupBy()': /\b(?:Object|Map)\.groupBy\(/,
  'toSorted() and its like': /\.to(?:Sorted|Reversed|Spliced)\(/,
  'replaceAll()': /\.replaceAll\(/,
  'Promise.any and withResolvers': /\bPromise\.(?:any|withResolvers)\(/,
  'regular expression flags d and v': /\/[gimsuy]*[dv][gimsuy]*(?=[,;)\n])/,
}

/** And these a phone has only in the web app: the files that are built for it alone (*.h5.ts) may use them. */
const BROWSER: Readonly<Record<string, RegExp>> = {
  'the web’s own storage': /\b(?:localStorage|sessionStorage)\b/,
  'the page': /\b(?:window|document)\s*\./,
  'fetch and its like':
    /\b(?:fetch|new (?:AbortController|URL|URLSearchParams|TextEncoder|FormData|Blob|FileReader))\s*\(/,
  Intl: /\bIntl\s*\./,
}

/** One door: only the gateway speaks to WeChat's cloud, and only through Taro's own wx. */
const CLOUD = /\bwx\s*\.\s*cloud\b|\bTaro\s*\.\s*cloud\b/

const findAll = (files: readonly File[], rules: Readonly<Record<string, RegExp>>): string[] =>
  files.flatMap(({ path, text }) =>
    Object.entries(rules).flatMap(([what, found]) => (found.test(withoutComments(text)) ? [`${path}: ${what}`] : [])),
  )
/** Either the file asks which target it is built for, or it stands here with why it need not. */
const ASKS = /TARO_ENV|typeof (?:window|document)/
const ONLY_WEB: Readonly<Record<string, string>> = {
  'src/features/desk/focus.ts': 'called for keys, which a phone has not',
  'src/forms/focus-form.ts': 'called where a form docks at a desk, which a phone has not',
  'src/ui/while-dropped.ts':
    'asked on the web alone; Taro brings a document of its own, in which nothing has the focus',
  'src/pages/me/index.tsx': 'behind an address that only the web app is told',
}
const browserOnPhones = (files: readonly File[]): string[] =>
  findAll(
    files.filter(({ path, text }) => !(path in ONLY_WEB) && !ASKS.test(text)),
    BROWSER,
  )

const cloudOutsideTheDoor = (files: readonly File[]): string[] =>
  files
    .filter(({ path, text }) => !path.startsWith('src/gateway/') && CLOUD.test(withoutComments(text)))
    .map(({ path }) => path)

const client = readAll(committed().filter((path) => /^src\/.*\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path)))
const onPhones = client.filter(({ path }) => !/\.h5\.tsx?$/.test(path))

describe('the client', () => {
  it('is looked at', () => expect(onPhones.length).toBeGreaterThan(150))
  it('uses nothing that an older phone lacks', () => expect(findAll(client, LACKING)).toEqual([]))
  it('uses a browser only where it is built for one', () => expect(browserOnPhones(onPhones)).toEqual([]))
  it('has one door to WeChat’s cloud', () => expect(cloudOutsideTheDoor(client)).toEqual([]))
})

describe('each rule finds what is planted', () => {
  const file = (text: string, path = 'src/ui/x.ts'): File => ({ path, text })
  it.each([
    ['const a = /(?<=x)y/'],
    ['const a = /(?<!x)y/'],
    ['structuredClone(a)'],
    ['crypto.randomUUID()'],
    ['list.at(-1)'],
    ['list.findLast(f)'],
    ['Object.hasOwn(a, b)'],
    ['Object.groupBy(a, f)'],
    ['list.toSorted()'],
    [`text.replaceAll('a', 'b')`],
    ['Promise.any(all)'],
    ['const a = text.match(/x/gd)'],
  ])('%s', (text) => expect(findAll([file(text)], LACKING)).toHaveLength(1))
  it.each([
    ['localStorage.length'],
    ['window.open()'],
    ['document.title'],
    ['fetch(a)'],
    ['new URL(a)'],
    ['Intl.DateTimeFormat()'],
  ])('%s', (text) => expect(browserOnPhones([file(text)])).toHaveLength(1))
  it('and lets be what is only said', () =>
    expect(
      findAll([file('// list.at(-1) would not do\n/* fetch(x) */ const path = "/add/video"')], {
        ...LACKING,
        ...BROWSER,
      }),
    ).toEqual([]))
  it('the cloud beside the door', () => {
    expect(cloudOutsideTheDoor([file('wx.cloud.callFunction({})')])).toHaveLength(1)
    expect(cloudOutsideTheDoor([file('wx.cloud.init()', 'src/gateway/carrier.weapp.ts')])).toEqual([])
  })
})
