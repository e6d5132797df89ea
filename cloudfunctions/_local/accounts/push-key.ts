import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Signer } from './signer'

/** Where a desk writes down the key by which a call centre may push to it (docs/push.md). */
export const pushKeyFile = (folder: string): string => join(folder, 'push-key')

/**
 * The key for pushes, `id:secret`: what HOTLINE_PUSH_KEYS says, else one that only this desk could have made, always the same and
 * written where its owner alone can read it.
 */
export function pushKeys(folder: string, signer: Signer, given: string | undefined): string {
  if (given) return given
  const made = `centre.desk:${signer.derive('push')}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(pushKeyFile(folder), `${made}\n`, { mode: 0o600 })
  return made
}
