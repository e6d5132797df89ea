import { randomUUID } from 'node:crypto'
import type { ExchangeContract } from '../../src/contract/exchange'
import type { Answer, Said } from '../../src/contract/row'
import { DAY } from '../../src/domain/calendar/china-time'
import { callAs } from './cloud'
import { good } from './story'

type OnAgreement = 'agree' | 'decline' | 'retract' | 'begin' | 'note' | 'finish' | 'rate' | 'hand-back' | 'end-early'
type OnListing = 'edit' | 'publish' | 'turn-down' | 'withdraw'
type Rest<A extends OnAgreement | OnListing> = Omit<
  Said<ExchangeContract, A>,
  'agreement' | 'listing' | 'version' | 'command'
>

export const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString()

/** A line of a list in the making; keeps its version on its own. */
export class Line {
  constructor(
    readonly id: string,
    public version = 1,
  ) {}

  async take<A extends OnListing>(who: string, road: A, rest: Rest<A>) {
    const said = { listing: this.id, version: this.version, command: randomUUID(), ...rest }
    const reply = await callAs(who, 'exchange', road, said as unknown as Said<ExchangeContract, A>)
    if (reply.ok) this.version = (reply.data as { version: number }).version
    return reply
  }

  /** Another person's step moves its version too. */
  async seen(who: string): Promise<Answer<ExchangeContract, 'open'>> {
    const seen = good(await callAs(who, 'exchange', 'open', { listing: this.id }))
    this.version = seen.version
    return seen
  }

  claim(who: string, more: Partial<Said<ExchangeContract, 'claim'>> = {}) {
    return callAs(who, 'exchange', 'claim', {
      id: randomUUID(),
      listing: this.id,
      from: inDays(1),
      to: inDays(30),
      ...more,
    })
  }

  async claimed(who: string, more: Partial<Said<ExchangeContract, 'claim'>> = {}): Promise<Deal> {
    return new Deal(good(await this.claim(who, more)).id)
  }
}

/** An agreement in the making. */
export class Deal {
  constructor(
    readonly id: string,
    public version = 1,
    public state = 'proposed',
  ) {}

  async take<A extends OnAgreement>(who: string, road: A, rest: Rest<A>) {
    const said = { agreement: this.id, version: this.version, command: randomUUID(), ...rest }
    const reply = await callAs(who, 'exchange', road, said as unknown as Said<ExchangeContract, A>)
    if (reply.ok) {
      const data = reply.data as { version: number; state: string }
      this.version = data.version
      this.state = data.state
    }
    return reply
  }

  async must<A extends OnAgreement>(who: string, road: A, rest: Rest<A>): Promise<this> {
    good((await this.take(who, road, rest)) as { ok: true; data: unknown })
    return this
  }

  async seen(who: string): Promise<Answer<ExchangeContract, 'agreement'>> {
    const seen = good(await callAs(who, 'exchange', 'agreement', { agreement: this.id }))
    this.version = seen.version
    this.state = seen.state
    return seen
  }
}

const listed = async (who: string, said: Partial<Said<ExchangeContract, 'propose'>>): Promise<Line> => {
  const id = randomUUID()
  good(await callAs(who, 'exchange', 'propose', { id, kind: 'need', title: '周末辅导课老师两名', ...said }))
  return new Line(id)
}

/** What 一社区 needs, published by its worker. */
export const aNeed = (more: Partial<Said<ExchangeContract, 'propose'>> = {}, who = 'community-worker'): Promise<Line> =>
  listed(who, { area: 'd-e-1', ...more })

/** What the lamp office gives. */
export const aResource = (more: Partial<Said<ExchangeContract, 'propose'>> = {}, who = 'handler-a'): Promise<Line> =>
  listed(who, { kind: 'resource', title: '会议室一间', ...more })
