import type { SendOutcome, Wechat, WechatMessage } from '../../cloudfunctions/_kernel/ports'
import type { Template } from '../../src/domain/telling/template'

const fields = { thing1: 'title', character_string2: 'number', time3: 'due', thing4: 'next' } as const

/** One template that is used up, for residents; one that is not, for staff. */
export const testTemplates: readonly Template[] = [
  { id: 'template-matter', occasion: 'matter', longTerm: false, tells: [], fields },
  { id: 'template-duty', occasion: 'duty', longTerm: true, tells: [], fields },
]

/** WeChat as a test wants it: `answer` decides how each message ends; `reached` is what people really have. */
interface TestWechat extends Wechat {
  readonly reached: WechatMessage[]
  readonly asked: WechatMessage[]
  answer: (message: WechatMessage) => SendOutcome | Promise<SendOutcome>
}

export const testWechat = (): TestWechat => {
  const reached: WechatMessage[] = []
  const asked: WechatMessage[] = []
  const wechat: TestWechat = {
    reached,
    asked,
    answer: () => ({ kind: 'sent' }),
    phoneOf: (code: string) => Promise.resolve(/^phone:/.test(code) ? code.slice(6) : null),
    send: async (message: WechatMessage) => {
      asked.push(message)
      const outcome = await wechat.answer(message)
      if (outcome.kind === 'sent' || outcome.kind === 'unknown') reached.push(message)
      return outcome
    },
    templates: () => testTemplates,
  }
  return wechat
}
