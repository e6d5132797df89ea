// WeChat's own schemas, quality check and compiler. They weigh some 300 MB, so this file is part of the full tests only.
import { builtPackage } from './built'
import { judge } from './judge'
import { type Plants, plant } from './plant'
import { tinyPackage } from './tiny-package'

// The build has already compressed its scripts; DevTools' own compression stays off so that what was tested is what is uploaded.
const accepted = /^JS_COMPRESS_OPEN/

test("WeChat's own checker finds nothing against the package", () => {
  const verdict = judge(builtPackage)
  expect(verdict.schemas).toEqual([])
  expect(verdict.faults).toEqual([])
  expect(verdict.unused).toEqual([])
  expect(verdict.quality.filter((complaint) => !accepted.test(complaint))).toEqual([])
  expect(verdict.checked).toEqual(
    expect.arrayContaining(['PACKAGE_SIZE_LIMIT', 'LAZYCODE_LOADING_OPEN', 'CONTAINS_UNUSED_CODES']),
  )
  expect(verdict.compiled?.files).toBeGreaterThan(30)
}, 300_000)

test.each<[string, Plants, RegExp]>([
  [
    'an unknown key in app.json',
    { 'app.json': (before) => before.replace('"window"', '"windows": {}, "window"') },
    /app\.json: unknown key .*windows/,
  ],
  [
    'a wrong type in a page',
    { 'extra/show.json': '{"enablePullDownRefresh":"yes"}' },
    /extra\/show\.json: enablePullDownRefresh type/,
  ],
  [
    'an unknown key in a page',
    { 'extra/show.json': '{"navBarTitle":"a"}' },
    /extra\/show\.json: unknown key .*navBarTitle/,
  ],
  [
    'an unknown key in the project',
    { 'project.config.json': (before) => before.replace('"setting"', '"settings": {}, "setting"') },
    /project\.config\.json: unknown key .*settings/,
  ],
  [
    'a rule for search engines that is none',
    { 'sitemap.json': '{"rules":[{"action":"forbid","page":"*"}]}' },
    /sitemap\.json: .*action enum/,
  ],
  ['no rule for search engines at all', { 'sitemap.json': null }, /sitemap\.json is missing/],
  ['a script that does not parse', { 'say.js': 'module.exports = {' }, /"faults":\["/],
  ['a script that nothing needs', { 'lonely.js': 'module.exports = 1' }, /"unused":\["lonely\.js"\]/],
  [
    'no lazy loading of code',
    { 'app.json': (before) => before.replace('lazyCodeLoading', 'x-lazyCodeLoading') },
    /LAZYCODE_LOADING_OPEN/,
  ],
  ['pictures that weigh too much', { 'big.png': Buffer.alloc(300_000, 1) }, /IMAGE_AND_AUDIO_LIMIT/],
])(
  'caught: %s',
  (_name, plants, words) => {
    const tiny = plant(undefined, tinyPackage)
    const broken = plant(tiny.folder, plants)
    try {
      expect(JSON.stringify(judge(broken.folder))).toMatch(words)
    } finally {
      tiny.remove()
      broken.remove()
    }
  },
  300_000,
)
