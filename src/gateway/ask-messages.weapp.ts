import Taro from '@tarojs/taro'
import type { AskMessages, MessageAnswers } from './asking-messages'

export const canAskMessages = true

const answers = ['accept', 'reject', 'ban', 'filter'] as const

/** Whoever closes the question, or has switched messages off as a whole, has granted nothing. */
export const askMessages: AskMessages = async (templates) => {
  if (templates.length === 0) return []
  try {
    const said = (await Taro.requestSubscribeMessage({
      tmplIds: [...templates],
      entityIds: [],
    })) as unknown as Readonly<Record<string, unknown>>
    return templates.flatMap((template): MessageAnswers => {
      const answer = answers.find((known) => known === said[template])
      return answer ? [{ template, answer }] : []
    })
  } catch {
    return []
  }
}
