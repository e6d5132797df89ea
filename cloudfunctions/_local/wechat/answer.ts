import { sendAnswer } from './send-answer'
import type { SentMessages } from './sent-messages'

type Fields = Readonly<Record<string, unknown>>

/**
 * WeChat's side of the calls that functions make through it. On a desk there is no phone to ask, so the code of a
 * `getPhoneNumber` button carries the number itself: `desk-13800000001`; any other code is refused as WeChat refuses a used one.
 */
export async function wechatAnswer(asked: Fields, messages: SentMessages): Promise<Fields> {
  const data = dataOf(asked['requestData'])
  switch (asked['apiName']) {
    case 'phonenumber.getPhoneNumber':
      return phoneAnswer(String(data['code']))
    case 'subscribeMessage.send':
      return sendAnswer(data, messages)
    case 'security.msgSecCheck':
      return contentAnswer(String(data['content']))
    default:
      return { errcode: 48001, errmsg: 'api unauthorized' }
  }
}

function phoneAnswer(code: string): Fields {
  const number = /^desk-(1\d{10})$/.exec(code)?.[1]
  if (!number) return { errcode: 40029, errmsg: 'invalid code' }
  return { errcode: 0, errmsg: 'ok', phone_info: { phoneNumber: number, purePhoneNumber: number, countryCode: '86' } }
}

/** A desk thinks no ill of a text, unless the text asks for it: `desk-risky` and `desk-review` are judged as they say. */
function contentAnswer(content: string): Fields {
  const suggest = /desk-(risky|review)/.exec(content)?.[1] ?? 'pass'
  return { errcode: 0, errmsg: 'ok', result: { suggest, label: suggest === 'pass' ? 100 : 20001 } }
}

function dataOf(requestData: unknown): Fields {
  return JSON.parse(typeof requestData === 'string' && requestData !== '' ? requestData : '{}') as Fields
}
