/**
 * Parts of `@cloudbase/node-sdk` that nothing here uses and that weigh more than all the rest: its AI client and its document
 * database. The SDK itself stays as it is; whoever reaches for one of these gets an error that says so.
 */
export const leaveOut = {
  name: 'leave-out',
  setup(into) {
    into.onResolve({ filter: UNUSED }, ({ path }) => ({ path, namespace: 'left-out' }))
    into.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({ contents: absent(path) }))
  },
}

const UNUSED = /^(@cloudbase\/(ai|app|database)|web-streams-polyfill)$/

const absent = (name) => `module.exports = new Proxy({}, {
  get(_, part) {
    if (part === '__esModule') return true
    throw new Error('${name} is left out of this bundle: ' + String(part))
  },
})`
