/** What the platform vouches for in one invocation, by the names CloudBase gives it. */
export type Identity = Readonly<Record<string, string>>

export const nobody: Identity = {}

const WECHAT = /^wx-([A-Za-z0-9_-]{4,64})$/
const DEMO = /^demo-[a-z0-9-]{1,60}$/
const APP_ID = 'wx0000000000desk00'

/**
 * Who may sign in on a desk with the desk's password: `demo-…`, a person of the web; `wx-<openid>`, the same as they come
 * from the mini-program. Neither exists in a deployed environment.
 */
export function isDeskAccount(username: string): boolean {
  return DEMO.test(username) || WECHAT.test(username)
}

export function identityOf(uid: string): Identity {
  const openid = WECHAT.exec(uid)?.[1]
  if (openid) return { WX_OPENID: openid, WX_APPID: APP_ID, TCB_SOURCE: 'wx_client' }
  const anonymous = uid.startsWith('anonymous-')
  return {
    TCB_UUID: uid,
    TCB_ISANONYMOUS_USER: String(anonymous),
    LOGINTYPE: anonymous ? 'ANONYMOUS' : 'USERNAME',
    TCB_SOURCE: 'web_client',
  }
}

export const timerIdentity: Identity = { TRIGGER_SRC: 'timer', TCB_SOURCE: 'wx_trigger' }
