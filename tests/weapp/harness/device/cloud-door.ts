import type { DeviceSettings } from '../protocol'

export interface Delivered {
  status: number
  text: string
}

/** The phone's line to the desk-top cloud: signs in as one of its people and carries calls and files over HTTP. */
export class CloudDoor {
  private token: Promise<string> | undefined

  constructor(private readonly to: NonNullable<DeviceSettings['cloud']>) {}

  async post(path: string, body: unknown): Promise<Delivered> {
    const reply = await fetch(this.to.address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await this.signedIn()}` },
      body: JSON.stringify(body),
    })
    return { status: reply.status, text: await reply.text() }
  }

  async put(url: string, headers: Record<string, string>, bytes: Buffer): Promise<Delivered> {
    const reply = await fetch(url, { method: 'PUT', headers, body: new Uint8Array(bytes) })
    return { status: reply.status, text: await reply.text() }
  }

  /** In WeChat a person is signed in by being there; on a desk the harness says once who it is. */
  private signedIn(): Promise<string> {
    this.token ??= this.signIn()
    return this.token
  }

  private async signIn(): Promise<string> {
    const reply = await fetch(`${this.to.address}/auth/v1/signin`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: this.to.as, password: this.to.password }),
    })
    const said = (await reply.json()) as { access_token?: string }
    if (!said.access_token) throw new Error(`the cloud did not let ${this.to.as} in: HTTP ${reply.status}`)
    return said.access_token
  }
}
