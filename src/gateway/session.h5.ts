import { configuration } from './configuration'
import { Lost } from './carrying'

const KEPT_AS = 'linsheng.token'
const A_MINUTE = 60_000

interface Token {
  readonly access_token: string
  readonly refresh_token?: string
  /** Epoch, in seconds or in ms. */
  readonly expires_at?: number
  readonly sub?: string
}

const isToken = (value: unknown): value is Token =>
  typeof value === 'object' && value !== null && typeof (value as Token).access_token === 'string'

const read = (): Token | null => {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEPT_AS) ?? 'null')
    return isToken(kept) ? kept : null
  } catch {
    return null
  }
}

const keep = (answer: unknown): Token | null => {
  if (!isToken(answer)) return null
  const { expires_in } = answer as { expires_in?: unknown }
  const lasts = typeof expires_in === 'number' ? expires_in : 7_200
  const token: Token = {
    access_token: answer.access_token,
    refresh_token: answer.refresh_token,
    expires_at: Date.now() + lasts * 1_000,
    sub: answer.sub ?? read()?.sub,
  }
  window.localStorage.setItem(KEPT_AS, JSON.stringify(token))
  return token
}

const post = async (path: string, body: unknown): Promise<{ status: number; answer: unknown }> => {
  const at = configuration()
  if (!at) throw new Lost('not-connected')
  try {
    const response = await fetch(`${at.api}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: response.status, answer: (await response.json()) as unknown }
  } catch {
    throw new Lost('offline')
  }
}

const isStale = (token: Token): boolean => {
  if (token.expires_at === undefined) return false
  const ends = token.expires_at < 1e12 ? token.expires_at * 1_000 : token.expires_at
  return ends - A_MINUTE < Date.now()
}

const signIn = async (): Promise<Token> => {
  const at = configuration()
  if (!at) throw new Lost('not-connected')
  if (at.signIn === 'anonymous') {
    const token = keep((await post('/auth/v1/signin/anonymously', {})).answer)
    if (token) return token
  } else {
    window.location.assign(at.signIn)
  }
  throw new Lost('not-signed-in')
}

const renew = async (token: Token | null): Promise<Token> => {
  if (token?.refresh_token) {
    const body = { grant_type: 'refresh_token', refresh_token: token.refresh_token }
    const { status, answer } = await post('/auth/v1/token', body)
    const renewed = status < 400 ? keep(answer) : null
    if (renewed) return renewed
    // Only a plain "no" ends the session; a cloud that is down does not.
    if (status >= 500) throw new Lost('fault')
    window.localStorage.removeItem(KEPT_AS)
  }
  return signIn()
}

let renewing: Promise<Token> | null = null

/** One renewal for all the calls that wait for it. */
const renewOnce = (token: Token | null): Promise<Token> => {
  renewing ??= renew(token).finally(() => {
    renewing = null
  })
  return renewing
}

/** The token to send. `refused` = the cloud just said no to that one. */
export const bearer = async (refused?: string): Promise<string> => {
  const token = read()
  if (token && token.access_token !== refused && !isStale(token)) return token.access_token
  return (await renewOnce(token)).access_token
}

/** Whoever only reads: signed in without a name, in memory alone, so that nobody is anybody by it. */
let reader: Promise<Token> | null = null

const beginReading = async (): Promise<Token> => {
  const { answer } = await post('/auth/v1/signin/anonymously', {})
  if (!isToken(answer)) throw new Lost('not-signed-in')
  return answer
}

/** The token for what anyone may read: one's own where one is signed in, else a reader's. Nobody is sent to sign in by it. */
export const readerToken = async (refused?: string): Promise<string> => {
  const own = read()
  if (own && own.access_token !== refused && !isStale(own)) return own.access_token
  if (configuration()?.signIn === 'anonymous') return bearer(refused)
  reader ??= beginReading()
  const token = await reader.catch((error: unknown) => {
    reader = null
    throw error
  })
  if (token.access_token !== refused) return token.access_token
  reader = beginReading()
  return (await reader).access_token
}

const digest = (text: string): string => {
  let sum = 5381
  for (const letter of text) sum = (Math.imul(sum, 33) ^ (letter.codePointAt(0) ?? 0)) >>> 0
  return sum.toString(36)
}

const subjectIn = (jwt: string): string | null => {
  try {
    const claims: unknown = JSON.parse(window.atob((jwt.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/')))
    const { sub } = claims as { sub?: unknown }
    return typeof sub === 'string' ? sub : null
  } catch {
    return null
  }
}

/** The same for one person however often the token is renewed. */
export const sessionOwner = (): string => {
  const token = read()
  if (!token) return 'nobody'
  return digest(token.sub ?? subjectIn(token.access_token) ?? token.refresh_token ?? token.access_token)
}
