import { randomUUID } from 'node:crypto'
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Signer } from './signer'

const ACCESS_SECONDS = 7_200
const REFRESH_SECONDS = 30 * 86_400

export interface Credentials {
  readonly token_type: 'Bearer'
  readonly access_token: string
  readonly refresh_token: string
  readonly expires_in: number
  readonly sub: string
  readonly scope: string
}

export type WhoIs = { uid: string; session: string } | 'expired' | 'false'

/** Sign-in as CloudBase does it: a token of two hours, another that renews it, and an end to both on signing out. */
export class Sessions {
  private readonly ended: Set<string>
  private readonly endedFile: string

  constructor(
    private readonly signer: Signer,
    folder: string,
  ) {
    this.endedFile = join(folder, 'ended-sessions')
    this.ended = new Set(readLines(this.endedFile))
  }

  begin(uid: string): Credentials {
    return this.credentials(uid, randomUUID())
  }

  renew(refreshToken: string): Credentials | null {
    const who = this.read('refresh', refreshToken)
    return typeof who === 'string' ? null : this.credentials(who.uid, who.session)
  }

  whoIs(accessToken: string): WhoIs {
    return this.read('access', accessToken)
  }

  end(session: string): void {
    if (this.ended.has(session)) return
    this.ended.add(session)
    appendFileSync(this.endedFile, `${session}\n`)
  }

  private read(purpose: 'access' | 'refresh', token: string): WhoIs {
    const reading = this.signer.read(purpose, token)
    if (typeof reading === 'string') return reading
    const { sub, sid } = reading.claims
    if (typeof sub !== 'string' || typeof sid !== 'string' || this.ended.has(sid)) return 'false'
    return { uid: sub, session: sid }
  }

  private credentials(uid: string, session: string): Credentials {
    const claims = { sub: uid, sid: session }
    return {
      token_type: 'Bearer',
      access_token: this.signer.issue('access', claims, ACCESS_SECONDS),
      refresh_token: this.signer.issue('refresh', claims, REFRESH_SECONDS),
      expires_in: ACCESS_SECONDS,
      sub: uid,
      scope: uid.startsWith('anonymous-') ? 'anonymous' : 'user',
    }
  }
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean)
  } catch {
    return []
  }
}
