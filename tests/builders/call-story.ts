import { randomUUID } from 'node:crypto'
import type { Answer, Said } from '../../src/contract/row'
import type { HotlineContract } from '../../src/contract/hotline'
import { callAs } from './cloud'
import { assignmentId, personId } from './small-district'
import { good } from './story'

type Write = {
  [A in keyof HotlineContract]: Said<HotlineContract, A> extends { call: string; version: number; command: string }
    ? A
    : never
}[keyof HotlineContract]
type Rest<A extends Write> = Omit<Said<HotlineContract, A>, 'call' | 'version' | 'command'>

/** What a caller says, as it is filed. */
export const lamp = {
  text: '楼下的路灯坏了三天,晚上看不见路。',
  place: { area: 'd-e-1-g', text: '小区北门' },
} as const

/** A call in the making: keeps its version on its own, and what it became. */
export class CallStory {
  ticket: { id: string; number: string; due: string | null } | null = null

  constructor(
    readonly id: string,
    public version = 1,
    public state = 'talking',
  ) {}

  async take<A extends Write>(who: string, road: A, rest: Rest<A>) {
    const reply = await callAs(who, 'hotline', road, {
      call: this.id,
      version: this.version,
      command: randomUUID(),
      ...rest,
    } as unknown as Said<HotlineContract, A>)
    if (reply.ok) {
      const data = reply.data as { version: number; state: string; ticket?: CallStory['ticket'] }
      this.version = data.version
      this.state = data.state
      if (data.ticket) this.ticket = data.ticket
    }
    return reply
  }

  async must<A extends Write>(who: string, road: A, rest: Rest<A>): Promise<this> {
    good((await this.take(who, road, rest)) as { ok: true; data: unknown })
    return this
  }

  async seen(who: string): Promise<Answer<HotlineContract, 'open'>> {
    return good(await callAs(who, 'hotline', 'open', { call: this.id }))
  }
}

/** An operator writes a call down by hand, from a phone that rang outside the system. */
export const aCall = async (who = 'operator', phone: string | null = '13900000009'): Promise<CallStory> => {
  const made = good(await callAs(who, 'hotline', 'start', { id: randomUUID(), assignment: assignmentId(who), phone }))
  return new CallStory(made.id, made.version, made.state)
}

/** What lies on the desk of one of its own. */
export const boardOf = async (who = 'operator', since: string | null = null) =>
  good(await callAs(who, 'hotline', 'board', { assignment: assignmentId(who), since }))

type Rows = (sql: string, values: readonly unknown[]) => Promise<unknown>

/** One more operator at the district's desk, whose post has this phone. */
export const hireOperator = async (rows: Rows, name: string, phone = '8002'): Promise<void> => {
  await rows(
    `insert into assignment (id, person_id, role, area_id, post, phone, from_at) values ($1, $2, 'operator', 'd', 'A', $3, '2020-01-01')`,
    [assignmentId(name), personId(name), phone],
  )
}
