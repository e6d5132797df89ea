import type { CloudBase } from '@cloudbase/node-sdk'

let opened: Promise<CloudBase> | undefined

/** CloudBase's own SDK, loaded by the first call that needs it: it takes longer to load than most calls take to answer. */
export function sdk(): Promise<CloudBase> {
  opened ??= import('@cloudbase/node-sdk').then(({ default: node }) => node.init({ env: node.SYMBOL_CURRENT_ENV }))
  return opened
}
