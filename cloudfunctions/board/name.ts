import { publicName, type Chosen } from '../../src/domain/post/public-name'
import { refuse, type Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import { finder } from './finder'

/** The public name that somebody chose. A nickname with a listed word in it, or with somebody's number, is refused at once. */
export const nameOf = async (call: Call, chosen: Chosen): Promise<Result<string>> => {
  if (chosen.kind === 'nickname' && (await finder(call.db))(chosen.nickname).length > 0)
    return refuse('name-not-allowed')
  return publicName(chosen, call.me.name)
}
