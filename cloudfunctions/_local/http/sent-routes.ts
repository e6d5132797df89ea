import { manners, type Manner, type SentMessages } from '../wechat/sent-messages'
import { fieldsBody } from './body'
import { header, json, refusal } from './message'
import type { Routes } from './routes'
import { sentPage } from './sent-page'

/** What the desk's WeChat delivered, and how it behaves. On a desk and nowhere else. */
export function sentRoutes(messages: SentMessages): Routes {
  return {
    'GET /sent': (question) =>
      header(question, 'accept').includes('text/html')
        ? sentPage(messages.all())
        : json({ manner: messages.manner, sent: messages.all() }),
    'POST /sent': async (question) => {
      const { manner } = await fieldsBody(question)
      if (!manners.includes(manner as Manner))
        return refusal(400, 'INVALID_PARAM', `say {"manner": ${manners.join(' | ')}}`)
      messages.manner = manner as Manner
      return json({ manner: messages.manner })
    },
  }
}
