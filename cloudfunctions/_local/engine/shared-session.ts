/**
 * PGlite is one session; many connections take turns on it. A turn lasts until the server is ready for the next query
 * *and* no transaction is open, so that neither the parts of one query nor the statements of one transaction ever mix
 * with another client's. (`@electric-sql/pglite-socket` takes turns message by message: a query whose bytes arrive in
 * two pieces can then be bound to somebody else's statement. tests/cloud/engine.test.ts shows it does not happen here.)
 */
export interface Engine {
  /** Runs protocol messages at once and hands on the answer's bytes. */
  run(messages: Buffer, answer: (bytes: Buffer) => unknown): Promise<void>
  inTransaction(): boolean
}

export interface Turn {
  readonly connection: number
  readonly messages: Buffer
  /** False while the client still has to say Sync: the turn then goes on. */
  readonly complete: boolean
  answer(bytes: Buffer): unknown
}

export class SharedSession {
  private readonly waiting: Turn[] = []
  private holder: number | null = null
  private busy = false
  private touched = 0
  /** Turns taken since the engine opened: what maintenance goes by. */
  turns = 0

  constructor(private readonly engine: Engine) {}

  take(turn: Turn): void {
    this.waiting.push(turn)
    void this.work()
  }

  get idle(): boolean {
    return !this.busy && this.holder === null && this.waiting.length === 0
  }

  /** The connection that has kept others waiting, in silence, for longer than `ms`. */
  silentHolder(ms: number, now: number): number | null {
    const stuck = !this.busy && this.holder !== null && this.waiting.length > 0 && now - this.touched > ms
    return stuck ? this.holder : null
  }

  /** Runs work of the engine's own between turns. */
  async alone(work: () => Promise<void>): Promise<void> {
    await this.whenFree(async () => {
      if (this.holder === null) await work()
    })
    void this.work()
  }

  /** Forgets a client: what it still wanted is dropped, what it left open is rolled back. */
  async leave(connection: number, farewell: Buffer): Promise<void> {
    for (let i = this.waiting.length - 1; i >= 0; i--) {
      if (this.waiting[i]?.connection === connection) this.waiting.splice(i, 1)
    }
    if (this.holder === connection) await this.whenFree(() => this.rollBack(connection))
    if (farewell.length > 0) this.take({ connection, messages: farewell, complete: true, answer: () => undefined })
    void this.work()
  }

  private async rollBack(connection: number): Promise<void> {
    if (this.holder !== connection) return
    const silence = (): void => undefined
    await this.engine.run(SYNC, silence)
    if (this.engine.inTransaction()) await this.engine.run(ROLLBACK, silence)
    this.holder = null
  }

  private async whenFree(work: () => Promise<void>): Promise<void> {
    while (this.busy) await new Promise((resolve) => setImmediate(resolve))
    this.busy = true
    try {
      await work()
    } finally {
      this.busy = false
    }
  }

  private async work(): Promise<void> {
    if (this.busy) return
    this.busy = true
    try {
      for (let turn = this.nextTurn(); turn; turn = this.nextTurn()) {
        this.holder = turn.connection
        await this.engine.run(turn.messages, turn.answer)
        this.turns++
        this.touched = Date.now()
        if (turn.complete && !this.engine.inTransaction()) this.holder = null
      }
    } finally {
      this.busy = false
    }
  }

  private nextTurn(): Turn | undefined {
    if (this.holder === null) return this.waiting.shift()
    const mine = this.waiting.findIndex((turn) => turn.connection === this.holder)
    return mine < 0 ? undefined : this.waiting.splice(mine, 1)[0]
  }
}

const SYNC = Buffer.from([0x53, 0, 0, 0, 4])
const ROLLBACK = Buffer.concat([Buffer.from([0x51, 0, 0, 0, 13]), Buffer.from('rollback\0')])
