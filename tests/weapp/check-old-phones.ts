import { parseSync, traverse, types } from '@babel/core'
import type { WeappPackage } from './package'

/**
 * The package runs as it is built (DevTools is told to change nothing), so its own syntax must be understood by the oldest phone that
 * WeChat still serves well: iOS 14. What came later stops the whole file from loading there.
 */
const tooNew: Record<string, string> = {
  ClassProperty: 'class field (iOS 14.1)',
  ClassPrivateProperty: 'private field (iOS 14.1)',
  ClassPrivateMethod: 'private method (iOS 15)',
  StaticBlock: 'static block (iOS 16.4)',
}

/** Methods that WeChat's own polyfills do not bring and that iOS 14 lacks; called without looking whether they are there. */
const laterMethods: Record<string, string> = {
  at: 'iOS 15.4',
  findLast: 'iOS 15.4',
  findLastIndex: 'iOS 15.4',
  hasOwn: 'iOS 15.4',
  groupBy: 'iOS 17.4',
  toSorted: 'iOS 16',
  toReversed: 'iOS 16',
  toSpliced: 'iOS 16',
  withResolvers: 'iOS 17.4',
}

export function checkOldPhones(files: WeappPackage): string[] {
  return files.files('.js').flatMap((file) => {
    const found = new Set<string>()
    const tree = parseSync(files.read(file), {
      filename: file,
      configFile: false,
      babelrc: false,
      sourceType: 'script',
      compact: true,
    })
    traverse(tree ?? types.file(types.program([])), {
      enter({ node }) {
        const why = tooNew[node.type]
        if (why) found.add(why)
        const method = types.isCallExpression(node) || types.isOptionalCallExpression(node) ? nameOf(node.callee) : ''
        const since = Object.hasOwn(laterMethods, method) ? laterMethods[method] : undefined
        if (since !== undefined) found.add(`call of .${method}() (${since})`)
        if (node.type !== 'RegExpLiteral') return
        if (/\(\?<[=!]/.test(node.pattern)) found.add('look-behind in a regular expression (iOS 16.4)')
        if (/[dv]/.test(node.flags)) found.add(`regular expression flag ${node.flags} (iOS 15 and later)`)
      },
    })
    return [...found].map((what) => `${file} uses a ${what}`)
  })
}

const nameOf = (called: types.Node): string =>
  (types.isMemberExpression(called) || types.isOptionalMemberExpression(called)) && types.isIdentifier(called.property)
    ? called.property.name
    : ''
