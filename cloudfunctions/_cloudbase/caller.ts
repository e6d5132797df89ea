import type { Caller } from '../_kernel/caller'

/**
 * Who calls, read from the invocation's own context and from nowhere else: not from the event, which the client writes,
 * and not from process.env, which the next invocation in the same process may already have overwritten.
 * CloudBase puts the identity into `context.environment` (JSON; on older runtimes `context.environ`, `A=1;B=2`).
 */
export function caller(event: unknown, context: unknown): Caller | null {
  const identity = environmentOf(context)
  const openid = identity['WX_OPENID']
  if (openid) return { uid: `wx:${openid}`, door: 'wechat' }
  const uuid = identity['TCB_UUID']
  if (uuid) return { uid: `uid:${uuid}`, door: 'web' }
  return timerOf(event, identity)
}

/**
 * A timer carries no identity. Whoever is signed in, even anonymously, has one; so an event that only looks like a timer's
 * gets this far solely from callers that hold the environment's own key.
 */
function timerOf(event: unknown, identity: Record<string, string>): Caller | null {
  if (identity['TRIGGER_SRC'] && identity['TRIGGER_SRC'] !== 'timer') return null
  const { Type: type, TriggerName: name } = (event ?? {}) as { Type?: unknown; TriggerName?: unknown }
  return type === 'Timer' && typeof name === 'string' ? { uid: `timer:${name}`, door: 'timer' } : null
}

function environmentOf(context: unknown): Record<string, string> {
  const { environment, environ } = (context ?? {}) as { environment?: unknown; environ?: unknown }
  if (typeof environment === 'string') return fromJson(environment)
  return typeof environ === 'string' ? fromPairs(environ) : {}
}

function fromJson(text: string): Record<string, string> {
  try {
    const values: unknown = JSON.parse(text)
    if (typeof values !== 'object' || values === null) return {}
    return Object.fromEntries(
      Object.entries(values).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    )
  } catch {
    return {}
  }
}

function fromPairs(text: string): Record<string, string> {
  const pairs = text.split(';').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)])
  return Object.fromEntries(pairs)
}
