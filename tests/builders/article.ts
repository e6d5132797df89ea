import { randomUUID } from 'node:crypto'
import type { Said } from '../../src/contract/row'
import type { KnowledgeContract } from '../../src/contract/knowledge'
import { callAs } from './cloud'
import { good } from './story'

export type Text = Omit<Said<KnowledgeContract, 'save'>, 'article' | 'version' | 'command'>

export const cardText: Text = {
  title: '社保卡丢了怎么补办',
  text: '请先打 12333 挂失,再带身份证到街道便民服务中心社保窗口补办,当场可取。',
  questions: ['社保卡不见了怎么办', '补社保卡要带什么'],
  keywords: ['社保卡', '挂失'],
  source: { office: '区人力资源和社会保障局', document: '社保卡服务指南' },
}

type Step = 'save' | 'publish' | 'retire' | 'restore'

/** An article in the making; keeps the version on its own. */
export class Writing {
  version = 1
  state = 'draft'
  constructor(readonly id: string) {}

  async take<A extends Step>(
    who: string,
    road: A,
    rest: Omit<Said<KnowledgeContract, A>, 'article' | 'version' | 'command'>,
  ) {
    const said = { article: this.id, version: this.version, command: randomUUID(), ...rest }
    const reply = await callAs(who, 'knowledge', road, said as unknown as Said<KnowledgeContract, A>)
    if (reply.ok) {
      const data = reply.data as { version: number; state: string }
      this.version = data.version
      this.state = data.state
    }
    return reply
  }

  async must<A extends Step>(
    who: string,
    road: A,
    rest: Omit<Said<KnowledgeContract, A>, 'article' | 'version' | 'command'>,
  ) {
    good((await this.take(who, road, rest)) as { ok: true; data: unknown })
    return this
  }
}

export const anArticle = async (who = 'operator', more: Partial<Text> = {}, area = 'd'): Promise<Writing> => {
  const id = randomUUID()
  good(await callAs(who, 'knowledge', 'create', { id, area, ...cardText, ...more }))
  return new Writing(id)
}

export const aPublished = async (more: Partial<Text> = {}, area = 'd'): Promise<Writing> =>
  (await anArticle('operator', more, area)).must('supervisor', 'publish', {})
