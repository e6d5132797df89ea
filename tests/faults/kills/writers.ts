import { randomUUID } from 'node:crypto'
import type { Reply } from '../../../src/contract/row'
import { sql } from '../sql'

interface Changed {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly state: string
}

/** Where they write: rejects when nobody answers. */
export interface Door {
  call(uid: string, noun: 'ticket', action: string, input: unknown): Promise<Reply<unknown>>
}

interface Deed {
  readonly who: string
  readonly action: string
  readonly input: Readonly<Record<string, unknown>>
}

const WRITERS = 8
const residents = ['demo-wang', 'demo-li', 'demo-zhao']

/** People at work: each submits a matter, takes some of them along their way, and remembers what the cloud acknowledged. */
export class Writers {
  private readonly last = new Map<string, Changed>()
  private open: Deed[] = []
  private fresh = new Set<string>()
  acknowledged = 0
  /** Deeds whose answer the kill swallowed. */
  unanswered = 0

  get tickets(): number {
    return this.last.size
  }

  /** Until nobody answers. */
  async write(door: Door): Promise<void> {
    this.open = []
    await Promise.all(
      Array.from({ length: WRITERS }, (_, n) => this.writeAs(door, residents[n % residents.length] ?? '', n)),
    )
  }

  /** When so many more deeds have been acknowledged. */
  async heard(more: number): Promise<void> {
    const enough = this.acknowledged + more
    while (this.acknowledged < enough) await new Promise((done) => setTimeout(done, 5))
  }

  private async writeAs(door: Door, who: string, n: number): Promise<void> {
    for (let round = n; ; round++) {
      const id = randomUUID()
      const submit = { id, text: `第${round}次:楼道灯坏了,请来看看。`, place: { area: 'd-e-1-g', text: '' } }
      let changed = await this.do(door, { who, action: 'submit', input: submit })
      for (const [by, action, more] of ways[round % ways.length] ?? [])
        changed &&= await this.do(door, {
          who: by,
          action,
          input: { ticket: id, version: changed.version, command: randomUUID(), ...more },
        })
      if (!changed) return
    }
  }

  /** Null when nobody answered any more. */
  private async do(door: Door, deed: Deed): Promise<Changed | null> {
    const reply = await said(door, deed)
    if (!reply) {
      this.open.push(deed)
      this.unanswered += 1
      return null
    }
    if (!reply.ok) throw new Error(`${deed.action}: ${reply.code}`)
    this.keep(reply.data as Changed)
    return reply.data as Changed
  }

  private keep(changed: Changed): void {
    const known = this.last.get(changed.id)
    if (known && known.number !== changed.number)
      throw new Error(`${changed.id} had ${known.number} and has ${changed.number}`)
    if (!known || known.version < changed.version) this.last.set(changed.id, changed)
    this.fresh.add(changed.id)
    this.acknowledged += 1
  }

  /** What was acknowledged since the last kill and is not there, or is there otherwise. */
  async missing(url: string): Promise<readonly unknown[]> {
    const rows = await sql<Changed>(url, 'select id, number, version, state from ticket where id = any ($1::uuid[])', [
      [...this.fresh],
    ])
    const found = new Map(rows.map((row) => [row.id, row]))
    return [...this.fresh].flatMap((id) => {
      const [wanted, is] = [this.last.get(id), found.get(id)]
      // One step further is what went down without being heard of.
      const holds =
        is?.number === wanted?.number &&
        is &&
        wanted &&
        (is.version > wanted.version || is.state === wanted.state) &&
        is.version >= wanted.version
      return holds ? [] : [{ wanted, is: is ?? null }]
    })
  }

  /** The same deeds with the same ids again, as phones do when the network is back. */
  async retry(door: Door): Promise<{ refused: readonly string[] }> {
    const refused: string[] = []
    for (const deed of this.open) {
      const reply = await said(door, deed)
      if (reply?.ok) this.keep(reply.data as Changed)
      else refused.push(`${deed.action}: ${reply?.code ?? 'no answer'}`)
    }
    return { refused }
  }

  /** Up to here everything was looked at. */
  told(kill: number): void {
    this.fresh = new Set()
    if (kill % 10 === 0)
      process.stderr.write(`kill ${kill}: ${this.acknowledged} acknowledged, ${this.tickets} tickets\n`)
  }
}

const accept = ['demo-dispatcher', 'accept', { category: 'city-light-out', urgency: 'ordinary' }] as const
const dispatch = ['demo-dispatcher', 'dispatch', { lead: 'u-lamps' }] as const
const claim = ['demo-handler-a', 'claim', {}] as const
const ways: readonly (readonly (readonly [string, string, object])[])[] = [
  [],
  [accept],
  [accept, dispatch],
  [accept, dispatch, claim],
]

/** Undefined when the cloud is gone, before or while it answered. */
async function said(door: Door, { who, action, input }: Deed): Promise<Reply<unknown> | undefined> {
  try {
    return await door.call(who, 'ticket', action, input)
  } catch {
    return undefined
  }
}
