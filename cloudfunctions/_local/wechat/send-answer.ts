import type { SentMessages } from './sent-messages'

type Fields = Readonly<Record<string, unknown>>

/** Limits of a template's fields, as WeChat checks them: a field that is empty or too long fails the whole message. */
const LIMITS: Readonly<Record<string, RegExp>> = {
  thing: /^[^\n]{1,20}$/,
  character_string: /^[\x20-\x7e]{1,32}$/,
  phrase: /^\p{Script=Han}{1,5}$/u,
  name: /^[^\n]{1,10}$/,
  time: /^\d{4}年\d{2}月\d{2}日 \d{2}:\d{2}$/,
  date: /^\d{4}年\d{2}月\d{2}日 \d{2}:\d{2}$/,
  number: /^\d{1,32}$/,
}

/** A subscription message to somebody's WeChat, which on a desk is a list that anybody can look at (GET /sent). */
export async function sendAnswer(data: Fields, messages: SentMessages): Promise<Fields> {
  const fields = valuesOf(data['data'])
  const [openid, template, page] = [data['touser'], data['template_id'], data['page']].map(textOf)
  if (!openid || !template) return { errcode: 40003, errmsg: 'invalid openid' }
  if (messages.manner === 'refuse') return { errcode: 43101, errmsg: 'user refuse to accept the msg' }
  if (messages.manner === 'fail') return { errcode: -1, errmsg: 'system error' }
  if (messages.manner === 'wrong' || !fields || !Object.entries(fields).every(isWithin))
    return { errcode: 47003, errmsg: 'argument invalid!' }
  messages.keep({ openid, template, page: page ?? '', fields })
  return messages.manner === 'hang' ? new Promise(() => undefined) : { errcode: 0, errmsg: 'ok' }
}

function isWithin([field, value]: [string, string]): boolean {
  return LIMITS[field.replace(/\d+$/, '')]?.test(value) ?? false
}

function valuesOf(data: unknown): Record<string, string> | null {
  if (typeof data !== 'object' || data === null) return null
  const pairs = Object.entries(data).map(
    ([name, field]) => [name, (field as { value?: unknown } | null)?.value] as const,
  )
  return pairs.length > 0 && pairs.every(([, value]) => typeof value === 'string')
    ? (Object.fromEntries(pairs) as Record<string, string>)
    : null
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
