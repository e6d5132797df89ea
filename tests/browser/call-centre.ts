import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { signedHeaders } from '../builders/push'
import { MORNING } from '../cloud/desk'
import type { Town } from './town'

let pushed = 0

/** The call centre's own system says that somebody's telephone rings at the district's desk. */
export async function rings(town: Town, from: string): Promise<void> {
  const [id = '', secret = ''] = readFileSync(join(town.desk.data, 'push-key'), 'utf8').trim().split(':')
  const at = new Date(MORNING).toISOString()
  const body = JSON.stringify({ call: `ring-${(pushed += 1)}`, event: 'ringing', from, at, startedAt: at })
  const headers = signedHeaders(body, { key: { id, secret }, timestamp: Math.floor(Date.parse(MORNING) / 1000) })
  const reply = await fetch(`${town.desk.address}/push/hotline`, { method: 'POST', headers, body })
  if (!reply.ok) throw new Error(`the push was not taken: ${reply.status} ${await reply.text()}`)
}
