// Taro's preset carries the React, TypeScript and module settings of both targets. The targets keep classes, spread and async as
// they are: WeChat's own engines on the phones that can still install it know them.
module.exports = {
  presets: [
    [
      'taro',
      { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false, targets: { ios: '12', chrome: '75' } },
    ],
  ],
}
