import type { Wechat } from '../_kernel/ports'
import { sdk } from './sdk'
import { sendMessage } from './send-message'
import { templates } from './templates'

interface PhoneReply {
  readonly errcode?: number
  readonly phone_info?: { readonly purePhoneNumber?: string; readonly countryCode?: string }
}

export const wechat: Wechat = {
  async phoneOf(code) {
    const reply = await (
      await sdk()
    ).callWxOpenApi({
      apiName: 'phonenumber.getPhoneNumber',
      cgiName: 'commrpcv2',
      requestData: { code },
    })
    return mainlandNumber(reply.result as PhoneReply)
  },
  send: sendMessage,
  templates,
}

/** WeChat answers a used or false code with an errcode; a number from elsewhere cannot be called back by a district. */
function mainlandNumber(reply: PhoneReply): string | null {
  if (reply.errcode || reply.phone_info?.countryCode !== '86') return null
  const number = reply.phone_info.purePhoneNumber ?? ''
  return /^1\d{10}$/.test(number) ? number : null
}
