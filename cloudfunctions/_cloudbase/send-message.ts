import type { SendOutcome, WechatMessage } from '../_kernel/ports'
import { sdk } from './sdk'

/** No answer for this long counts as none. Well within the function's own limit. ms */
const PATIENCE = 8_000

/** 43101: not granted, or used up. */
const REFUSED = [43101]
/** 40003 openid, 40037 template, 41028–41030 form and page, 47003 fields, 20001 what the template does not have: trying again changes nothing. */
const WRONG = [40003, 40037, 41028, 41029, 41030, 47003, 20001]
/** Errors before anything was said to WeChat. */
const NEVER_ARRIVED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']

interface Reply {
  readonly code?: string
  readonly result?: { readonly errcode?: number; readonly errCode?: number }
}

const judge = (reply: Reply): SendOutcome => {
  // The gateway's own refusal: WeChat was not asked, unless it was asked and too slow.
  if (reply.code) return { kind: /TIME_?OUT/i.test(reply.code) ? 'unknown' : 'busy', code: reply.code }
  const errcode = reply.result?.errcode ?? reply.result?.errCode
  if (errcode === 0) return { kind: 'sent' }
  if (errcode === undefined) return { kind: 'unknown', code: 'no-errcode' }
  const code = String(errcode)
  return { kind: REFUSED.includes(errcode) ? 'refused' : WRONG.includes(errcode) ? 'wrong' : 'busy', code }
}

const stumble = (error: unknown): SendOutcome => {
  const { code } = (error ?? {}) as { code?: unknown }
  const name = typeof code === 'string' && /^[\w-]{1,60}$/.test(code) ? code : 'no-answer'
  return { kind: NEVER_ARRIVED.includes(name) ? 'busy' : 'unknown', code: name }
}

const ask = async ({ openid, template, page, fields }: WechatMessage): Promise<Reply> =>
  (await (
    await sdk()
  ).callWxOpenApi({
    apiName: 'subscribeMessage.send',
    cgiName: 'commrpcv2',
    requestData: {
      touser: openid,
      template_id: template,
      page,
      data: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }])),
      miniprogram_state: 'formal',
      lang: 'zh_CN',
    },
  })) as Reply

/** One message, once: what this cannot tell for sure it says so. */
export const sendMessage = async (message: WechatMessage): Promise<SendOutcome> => {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<SendOutcome>((done) => {
    timer = setTimeout(() => done({ kind: 'unknown', code: 'no-answer' }), PATIENCE)
  })
  try {
    return await Promise.race([ask(message).then(judge, stumble), silence])
  } finally {
    clearTimeout(timer)
  }
}
