import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import path from 'node:path'

const target = process.env.TARO_ENV ?? 'h5'

// Sizes are written in px and in variables (src/ui/tokens.scss) and left alone: a px of WeChat is a logical pixel, and rpx
// follows neither the elder class nor the system's font size. So the px transform is off on both targets.
const untouchedPx = { pxtransform: { enable: false, config: {} }, autoprefixer: { enable: true, config: {} } }

// Written for newer phones than ours: class fields stop an iPhone before iOS 14.1 from loading the whole file.
const newerLibraries = [path.resolve(__dirname, '../node_modules/uqr')]

export default defineConfig<'webpack5'>(() => {
  const config: UserConfigExport<'webpack5'> = {
    projectName: 'linsheng',
    date: '2026-11-22',
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
    // Which CloudBase environment a mini-program package speaks to; empty = the one it is linked to.
    env: { LINSHENG_ENV: JSON.stringify(process.env.LINSHENG_ENV ?? '') },
    sourceRoot: 'src',
    outputRoot: `dist/${target}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: true },
    csso: { enable: true, config: {} },
    terser: { enable: true, config: {} },
    cssMinimizer: 'csso',
    jsMinimizer: 'terser',
    plugins: [path.resolve(__dirname, 'aria.ts')],
    mini: {
      // What only one subpackage uses stays in that subpackage.
      optimizeMainPackage: { enable: true },
      compile: {
        include: [
          path.resolve(__dirname, 'aria-runtime.ts'),
          path.resolve(__dirname, 'aria-attributes.ts'),
          ...newerLibraries,
        ],
      },
      postcss: untouchedPx,
      // Parts lean only on app.scss, never on one another's order.
      miniCssExtractPluginOption: { ignoreOrder: true },
    },
    h5: {
      publicPath: '/',
      compile: { include: newerLibraries },
      staticDirectory: 'static',
      router: { mode: 'browser' },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      postcss: untouchedPx,
      webpackChain(chain) {
        // Taro's own setting copies the component library into every page.
        chain.merge({ optimization: { splitChunks: { chunks: 'all' } } })
        // Budgets are kept by the tests, in gzip.
        chain.performance.hints(false)
      },
    },
    // Taro copies no sitemap unless told to.
    copy: {
      patterns: target === 'weapp' ? [{ from: 'sitemap.json', to: 'dist/weapp/sitemap.json' }] : [],
      options: {},
    },
  }
  return config
})
