import { randomUUID } from 'node:crypto'
import type { Answer, Said } from '../../src/contract/row'
import type { TicketContract } from '../../src/contract/ticket'
import { callAs } from './cloud'

type Write = {
  [A in keyof TicketContract]: Said<TicketContract, A> extends { ticket: string; version: number; command: string }
    ? A
    : never
}[keyof TicketContract]
type Rest<A extends Write> = Omit<Said<TicketContract, A>, 'ticket' | 'version' | 'command'>

/** A reply that has to be good; a refusal fails the test with its code. */
export const good = <T>(reply: { ok: true; data: T } | { ok: false; code: string; detail?: unknown }): T => {
  if (reply.ok) return reply.data
  throw new Error(`refused: ${reply.code} ${JSON.stringify(reply.detail ?? {})}`)
}

/** A ticket in the making, told as a story: `await (await aTicket()).accepted()…` keeps the version on its own. */
export class Story {
  constructor(
    readonly id: string,
    public version = 1,
    public state = 'submitted',
  ) {}

  /** Takes a road as somebody; keeps the new version when it was allowed. */
  async take<A extends Write>(who: string, road: A, rest: Rest<A>) {
    const reply = await callAs(who, 'ticket', road, {
      ticket: this.id,
      version: this.version,
      command: randomUUID(),
      ...rest,
    } as unknown as Said<TicketContract, A>)
    if (reply.ok) {
      const data = reply.data as { version: number; state: string }
      this.version = data.version
      this.state = data.state
    }
    return reply
  }

  async must<A extends Write>(who: string, road: A, rest: Rest<A>): Promise<this> {
    good((await this.take(who, road, rest)) as { ok: true; data: unknown })
    return this
  }

  async seen(who: string): Promise<Answer<TicketContract, 'open'>> {
    return good(await callAs(who, 'ticket', 'open', { ticket: this.id }))
  }

  accepted = (category = 'city-light-out') => this.must('dispatcher', 'accept', { category, urgency: 'ordinary' })
  dispatched = (lead = 'u-lamps') => this.must('dispatcher', 'dispatch', { lead })
  claimed = (who = 'handler-a') => this.must(who, 'claim', {})
  contacted = () => this.must('handler-a', 'contact', { way: 'phone', outcome: 'reached' })
  settled = () =>
    this.must('handler-a', 'settle', { outcome: 'fixed', reply: '您好,路灯已于今天上午换好,晚上可以亮了。' })
  answered = () => this.must('verifier', 'answer', {})

  /** As far along the usual way as asked. */
  async upTo(state: 'accepted' | 'dispatched' | 'handling' | 'settled' | 'answered'): Promise<this> {
    await this.accepted()
    if (state === 'accepted') return this
    await this.dispatched()
    if (state === 'dispatched') return this
    await this.claimed()
    if (state === 'handling') return this
    await this.contacted()
    await this.settled()
    if (state === 'settled') return this
    return this.answered()
  }
}

export const aTicket = async (who = 'wang', more: Partial<Said<TicketContract, 'submit'>> = {}): Promise<Story> => {
  const id = randomUUID()
  good(
    await callAs(who, 'ticket', 'submit', {
      id,
      text: '楼下的路灯坏了三天,晚上看不见路。',
      place: { area: 'd-e-1-g', text: '小区北门' },
      ...more,
    }),
  )
  return new Story(id)
}
