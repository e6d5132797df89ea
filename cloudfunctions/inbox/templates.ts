import { done } from '../../src/domain/result'
import { askedOn } from '../../src/domain/telling/template'
import type { InboxAction } from './action'

/** What the client may ask for on a tap: it has to know before the tap, for WeChat allows no waiting in between. */
export const templates: InboxAction<'templates'> = (call) => {
  const all = call.ports.wechat.templates()
  return Promise.resolve(done({ matter: [...askedOn(all, 'matter')], duty: [...askedOn(all, 'duty')] }))
}
