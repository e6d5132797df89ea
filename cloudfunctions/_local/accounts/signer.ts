import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a signed text is good for; one is never taken for another. */
export type Purpose = 'access' | 'refresh' | 'upload' | 'download'
export type Claims = Readonly<Record<string, unknown>>
export type Reading = { claims: Claims } | 'expired' | 'false'

const HEAD = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url')

/** Signs claims that expire, as JSON Web Tokens. By the real clock: a desk's manual clock moves people's time, not the platform's. */
export class Signer {
  constructor(private readonly secret: string) {}

  issue(purpose: Purpose, claims: Claims, seconds: number): string {
    const now = Date.now() / 1000
    const body = { ...claims, aud: purpose, iat: Math.floor(now), exp: now + seconds }
    const text = `${HEAD}.${Buffer.from(JSON.stringify(body)).toString('base64url')}`
    return `${text}.${this.sign(text)}`
  }

  read(purpose: Purpose, token: string): Reading {
    const [head, body, signature] = token.split('.')
    if (!body || !signature || !same(signature, this.sign(`${head}.${body}`))) return 'false'
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims & { aud: unknown; exp: number }
    if (claims.aud !== purpose) return 'false'
    return claims.exp * 1000 > Date.now() ? { claims } : 'expired'
  }

  /** A name for another system that only this desk could have made. */
  derive(name: string): string {
    return createHmac('sha256', this.secret).update(`name:${name}`).digest('hex').slice(0, 32)
  }

  private sign(text: string): string {
    return createHmac('sha256', this.secret).update(text).digest('base64url')
  }
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
