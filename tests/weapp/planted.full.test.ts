import { checkPackage } from './check-package'
import { type Plants, plant } from './plant'
import { tinyPackage } from './tiny-package'
import { complaintsOf, visitAll } from './visit'

const home = 'pages/home/index'

/** Whatever is said against the tiny package when these faults are planted in it. */
async function complaintsWith(plants: Plants): Promise<string> {
  const planted = plant(undefined, tinyPackage)
  const broken = plant(planted.folder, plants)
  try {
    const still = checkPackage(broken.folder)
    const run = still.some((complaint) => complaint.startsWith('wcc'))
      ? []
      : (await visitAll({ package: broken.folder }, {}, [home])).flatMap(complaintsOf)
    return [...still, ...run].join('\n')
  } finally {
    planted.remove()
    broken.remove()
  }
}

const inApp = (change: (app: Record<string, unknown>) => void) => (before: string) => {
  const app = JSON.parse(before) as Record<string, unknown>
  change(app)
  return JSON.stringify(app)
}
const onLoad = (code: string): Plants => ({
  [`${home}.js`]: (before) => before.replace('onLoad(query) {', `onLoad(query) { ${code};`),
})
const onDraw = (code: string): Plants => ({ [`${home}.wxml`]: (before) => before + code })

test('the tiny package itself is without blame', async () => {
  expect(await complaintsWith({})).toBe('')
})

test.each<[string, Plants, RegExp]>([
  ['a page without its script', { [`${home}.js`]: null }, /pages\/home\/index\.js is missing/],
  ['a page without its template', { 'extra/show.wxml': null }, /extra\/show\.wxml is missing/],
  ['a template that does not parse', onDraw('<view><text>a</view>'), /wcc: .*expect end-tag/],
  ['a style sheet that does not parse', { 'app.wxss': 'page { color: red' }, /wcsc: .*app\.wxss/],
  ['a selector that WeChat refuses', { 'app.wxss': '.a > * { color: red }' }, /wcsc: .*error at token `\*`/],
  [
    'a style sheet with a picture of the package',
    { 'app.wxss': 'page { background: url(./a.png) }' },
    /does not load in WeChat/,
  ],
  ['a json that does not parse', { [`${home}.json`]: '{' }, /JSON/],
  [
    'a component that is not there',
    { [`${home}.json`]: '{"usingComponents":{"row":"/parts/gone"}}' },
    /<row> is not at parts\/gone/,
  ],
  [
    'a tab that is no page',
    { 'app.json': inApp((app) => (app.tabBar = { list: [{ pagePath: home, text: '首页' }] })) },
    /tabBar has 1 items/,
  ],
  [
    'an icon that is no picture',
    {
      'a.png': 'no picture',
      'app.json': (before) => before.replace('"text": "首页"', '"text": "首页", "iconPath": "a.png"'),
    },
    /not the picture/,
  ],
  [
    'an icon that is too heavy',
    {
      'a.png': Buffer.concat([Buffer.from('89504e47', 'hex'), Buffer.alloc(50_000)]),
      'app.json': (before) => before.replace('"text": "首页"', '"text": "首页", "iconPath": "a.png"'),
    },
    /50004 bytes/,
  ],
  [
    'a main package that is too large',
    { 'big.js': `module.exports = '${'字'.repeat(400_000)}'` },
    /the package "main" has \d+ bytes/,
  ],
  [
    'a subpackage that is too large',
    { 'extra/big.js': `module.exports = '${'a'.repeat(420_000)}'` },
    /the package "extra" has \d+ bytes/,
  ],
  [
    'preloading what is no subpackage',
    { 'app.json': inApp((app) => (app.preloadRule = { [home]: { packages: ['gone'] } })) },
    /"gone", which is no subpackage/,
  ],
  [
    'syntax that an old iPhone cannot read',
    { 'say.js': "module.exports = { greet(name) { return name.replace(/(?<=a)b/, '') } }" },
    /look-behind/,
  ],
  [
    'a method that an old iPhone does not have, on a way that nobody walked',
    { 'say.js': 'module.exports = { greet(name) { return name.length > 99 ? Object.hasOwn(name, 1) : name } }' },
    /say\.js uses a call of \.hasOwn\(\) \(iOS 15\.4\)/,
  ],
  ['an exception when a page loads', onLoad('null.x'), /Cannot read properties of null/],
  ['an exception when the app starts', { 'app.js': 'App({ onLaunch() { throw new Error("planted") } })' }, /planted/],
  ['a promise that nobody caught', onLoad('Promise.reject(new Error("forgotten"))'), /unhandled-rejection.*forgotten/],
  ['an exception in a timer', onLoad('setTimeout(() => { throw new Error("late") }, 100)'), /late/],
  ['an error that the package logs itself', onLoad('console.error("ouch", { a: 1 })'), /console\.error.*ouch/],
  ['a global of browsers', onLoad('window.scrollTo(0, 0)'), /scrollTo/],
  ['fetch', onLoad('fetch("https://example.com")'), /fetch is not a function/],
  ['a global of Node', onLoad('process.cwd()'), /process is not defined/],
  ['Intl, which many phones lack', onLoad('new Intl.DateTimeFormat("zh")'), /Intl is not defined/],
  ['an array method of newer phones', onLoad('[1].at(-1)'), /\.at is not a function/],
  ['code made from text', onLoad('new Function("return 1")()'), /Code generation from strings/],
  ['an API of WeChat misspelled', onLoad('wx.showToasts({ title: "a" })'), /showToasts is not a function/],
  ['a request past the cloud', onLoad('wx.request({ url: "https://example.com", fail() {} })'), /wx\.request/],
  [
    'the cloud before it was started',
    { 'app.js': 'App({})', ...onLoad('wx.cloud.callFunction({ name: "echo" }).catch(() => 0)') },
    /before wx\.cloud\.init/,
  ],
  [
    'a place asked for without being declared',
    { 'app.json': inApp((app) => delete app.requiredPrivateInfos), ...onLoad('wx.chooseLocation({ fail() {} })') },
    /requiredPrivateInfos/,
  ],
  [
    'requiring what is not in the package',
    { 'say.js': 'module.exports = require("./gone")' },
    /module 'gone\.js' is not defined/,
  ],
  [
    'requiring from another subpackage',
    { 'extra/own.js': 'module.exports = 1', 'say.js': 'module.exports = require("./extra/own")' },
    /lies in subpackage 'extra'/,
  ],
  ['requiring a package of npm', { 'say.js': 'require("fs")' }, /require args is 'fs'/],
  [
    'a picture that is not there',
    { [`${home}.wxml`]: '<image src="/a.png"/>' },
    /picture "\/a\.png" is not in the package/,
  ],
  ['a template that is not there', onDraw('<template is="nowhere"/>'), /nowhere/],
  ['a page that registers nothing', { [`${home}.js`]: '' }, /has not been registered/],
  ['undefined in setData', onLoad('this.setData({ said: undefined })'), /to undefined/],
  ['a first setData over budget', onLoad('this.setData({ said: "字".repeat(9000) })'), /firstSetData is 27\d\d\d/],
  [
    'too many nodes',
    { [`${home}.wxml`]: '<view><view wx:for="{{900}}" wx:key="*this">{{item}}</view></view>' },
    /nodes is 901/,
  ],
])('caught: %s', async (_name, plants, words) => {
  expect(await complaintsWith(plants)).toMatch(words)
})
