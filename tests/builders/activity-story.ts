import { randomUUID } from 'node:crypto'
import type { ActivityContract } from '../../src/contract/activity'
import type { Answer, Said } from '../../src/contract/row'
import { HOUR } from '../../src/domain/calendar/china-time'
import { callAs } from './cloud'
import { good } from './story'

type Road = 'edit' | 'publish' | 'start' | 'end' | 'record' | 'cancel'
type Rest<A extends Road> = Omit<Said<ActivityContract, A>, 'activity' | 'version' | 'command'>

/** An activity in the making; keeps its version on its own. Who leads it: `community-worker` of 一社区, unless said otherwise. */
export class Activity {
  constructor(
    readonly id: string,
    readonly leader: string,
    public version = 1,
    public state = 'draft',
  ) {}

  async take<A extends Road>(who: string, road: A, rest: Rest<A>) {
    const said = { activity: this.id, version: this.version, command: randomUUID(), ...rest }
    const reply = await callAs(who, 'activity', road, said as unknown as Said<ActivityContract, A>)
    if (reply.ok) {
      const data = reply.data as { version: number; state: string }
      this.version = data.version
      this.state = data.state
    }
    return reply
  }

  async must<A extends Road>(road: A, rest: Rest<A>): Promise<this> {
    good((await this.take(this.leader, road, rest)) as { ok: true; data: unknown })
    return this
  }

  join = (who: string) => callAs(who, 'activity', 'join', { activity: this.id })
  leave = (who: string) => callAs(who, 'activity', 'leave', { activity: this.id })
  confirm = (who: string) => callAs(who, 'activity', 'take', { activity: this.id })

  async seen(who: string): Promise<Answer<ActivityContract, 'open'>> {
    const seen = good(await callAs(who, 'activity', 'open', { activity: this.id }))
    this.version = seen.version
    this.state = seen.state
    return seen
  }
}

export const atHour = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString()

/** A draft that starts in two days and lasts two hours. */
export const anActivity = async (
  more: Partial<Said<ActivityContract, 'draft'>> = {},
  leader = 'community-worker',
): Promise<Activity> => {
  const id = randomUUID()
  good(
    await callAs(leader, 'activity', 'draft', {
      id,
      title: '周末楼道清洁',
      place: '三栋楼下集合',
      text: '带手套;工具社区准备。',
      startsAt: atHour(48),
      endsAt: atHour(50),
      quota: 20,
      ...more,
    }),
  )
  return new Activity(id, leader)
}

export const published = async (more: Partial<Said<ActivityContract, 'draft'>> = {}, leader?: string) =>
  (await anActivity(more, leader)).must('publish', {})
