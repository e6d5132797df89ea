type Fields = Readonly<Record<string, unknown>>

/**
 * WeChat's side of the calls that functions make through it. On a desk there is no phone to ask, so the code of a
 * `getPhoneNumber` button carries the number itself: `desk-13800000001`; any other code is refused as WeChat refuses a used one.
 */
export function wechatAnswer(asked: Fields): Fields {
  if (asked['apiName'] !== 'phonenumber.getPhoneNumber') return { errcode: 48001, errmsg: 'api unauthorized' }
  const number = /^desk-(1\d{10})$/.exec(codeOf(asked['requestData']))?.[1]
  if (!number) return { errcode: 40029, errmsg: 'invalid code' }
  return { errcode: 0, errmsg: 'ok', phone_info: { phoneNumber: number, purePhoneNumber: number, countryCode: '86' } }
}

function codeOf(requestData: unknown): string {
  const data = JSON.parse(typeof requestData === 'string' && requestData !== '' ? requestData : '{}') as Fields
  return String(data['code'])
}
