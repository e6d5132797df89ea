import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** At which moment of a statement the line is cut: it never arrives · it arrives, its answer does not · its answer arrived, the next will not. */
export type Moment = 'before' | 'instead-of-answer' | 'after-answer'

interface Cut {
  readonly text: string
  readonly moment: Moment
}

/** A wire between the functions and the database that can be cut where it hurts. */
export class Wire {
  private readonly pairs = new Set<readonly [Socket, Socket]>()
  private planned: Cut[] = []
  private refusing = false
  /** How many cuts have come to pass. */
  cuts = 0

  private constructor(
    readonly url: string,
    private readonly to: { host: string; port: number },
    private readonly server: ReturnType<typeof createServer>,
  ) {
    server.on('connection', (near: Socket) => this.join(near))
  }

  static open(target: string): Promise<Wire> {
    const server = createServer()
    const { hostname: host, port } = new URL(target)
    return new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const url = new URL(target)
        url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
        resolve(new Wire(url.href, { host, port: Number(port) }, server))
      })
    })
  }

  /** Cuts the connection on which the next statement with these words travels. */
  cutAt(text: string, moment: Moment): void {
    this.planned.push({ text, moment })
  }

  cutAll(): void {
    for (const pair of this.pairs) this.end(pair)
  }

  /** As if the server were gone: what is open ends, what is new is refused. */
  set down(down: boolean) {
    this.refusing = down
    if (down) this.cutAll()
  }

  close(): Promise<void> {
    this.cutAll()
    return new Promise((resolve) => this.server.close(() => resolve()))
  }

  private join(near: Socket): void {
    if (this.refusing) return void near.destroy()
    const far = connect(this.to)
    const pair = [near, far] as const
    this.pairs.add(pair)
    let hit: Moment | null = null
    near.on('data', (bytes) => {
      hit ??= this.momentFor(bytes)
      if (hit === 'before') this.cut(pair)
      else far.write(bytes)
    })
    far.on('data', (bytes) => {
      if (hit === 'instead-of-answer') return this.cut(pair)
      near.write(bytes, () => hit === 'after-answer' && this.cut(pair))
    })
    for (const socket of pair) {
      socket.on('error', () => this.end(pair))
      socket.on('close', () => this.end(pair))
    }
  }

  private momentFor(bytes: Buffer): Moment | null {
    const index = this.planned.findIndex(({ text }) => bytes.includes(text))
    return index < 0 ? null : (this.planned.splice(index, 1)[0]?.moment ?? null)
  }

  private cut(pair: readonly [Socket, Socket]): void {
    if (this.pairs.has(pair)) this.cuts += 1
    this.end(pair)
  }

  private end(pair: readonly [Socket, Socket]): void {
    this.pairs.delete(pair)
    for (const socket of pair) socket.destroy()
  }
}
