import { randomUUID } from 'node:crypto'
import type { BoardContract } from '../../src/contract/board'
import type { Answer, Said } from '../../src/contract/row'
import { callAs } from './cloud'
import { good } from './story'

type Write = {
  [A in keyof BoardContract]: Said<BoardContract, A> extends { post: string; version: number; command: string }
    ? A
    : never
}[keyof BoardContract]
type Rest<A extends Write> = Omit<Said<BoardContract, A>, 'post' | 'version' | 'command'>

/** A post in the making, told as a story; the version is kept on its own. */
export class PostStory {
  constructor(
    readonly id: string,
    public version = 1,
    public state = 'pending',
  ) {}

  async take<A extends Write>(who: string, road: A, rest: Rest<A>) {
    const reply = await callAs(who, 'board', road, {
      post: this.id,
      version: this.version,
      command: randomUUID(),
      ...rest,
    } as unknown as Said<BoardContract, A>)
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

  /** As this reader sees it; keeps the version that they see. */
  async seen(who: string | null): Promise<Answer<BoardContract, 'open'>> {
    const view = good(await callAs(who, 'board', 'open', { post: this.id }))
    this.version = view.version
    this.state = view.state
    return view
  }

  approved = (who = 'community-worker') => this.must(who, 'approve', {})
  answered = (who = 'secretary') =>
    this.must(who, 'answer', { text: '您好，物业已经约好周六来修，修好后我们再告诉大家。' })
  report = (who: string) => callAs(who, 'board', 'report', { post: this.id, reason: 'untrue' })
  join = async (who: string) => good(await callAs(who, 'board', 'join', { post: this.id }))
}

export const aPost = async (who = 'wang', more: Partial<Said<BoardContract, 'post'>> = {}): Promise<PostStory> => {
  const id = randomUUID()
  good(
    await callAs(who, 'board', 'post', {
      id,
      area: 'd-e-1',
      text: '小区东门的健身器材坏了两个月，孩子们都在上面玩，很危险。',
      name: { kind: 'anonymous' },
      ...more,
    }),
  )
  return new PostStory(id)
}
