import type { BoardContract } from '../../src/contract/board'
import type { Heard } from '../../src/contract/row'
import { done, refuse, type Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import type { BoardAction } from './action'
import { hide } from './hide'
import { judgeReply } from './judge-reply'

type Item = Heard<BoardContract, 'decide'>['items'][number]

const idOf = (item: Item): string => (item.noun === 'post' ? item.post : item.reply)

/**
 * Up to fifty decisions at once, each within its own savepoint: what one of them is refused for does not touch the others. They
 * are taken in the order of their ids, so that two moderators who decide on the same ones never wait for each other in a ring.
 */
export const decideOf =
  (approve: BoardAction<'approve'>): BoardAction<'decide'> =>
  async (call, said) => {
    const one = async (item: Item): Promise<Result<string>> => {
      if (item.noun === 'reply') return judgeReply(call, item)
      const { post, version, command, reason, words } = item
      if (item.verdict === 'approve') return stateOf(await approve(call, { post, version, command, about: null }))
      if (reason === null) return refuse('reason-missing')
      return stateOf(await hide(call, { post, version, command, reason, words }))
    }
    const outcomes = new Map<Item, Result<string>>()
    const inOrder = [...said.items].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
    for (const item of inOrder) outcomes.set(item, await apart(call, () => one(item)))
    return done({
      items: said.items.map((item) => {
        const outcome = outcomes.get(item)
        return outcome?.ok
          ? { id: idOf(item), code: null, state: outcome.value }
          : { id: idOf(item), code: outcome?.code ?? 'fault', state: null }
      }),
    })
  }

const stateOf = (result: Result<{ readonly state: string }>): Result<string> =>
  result.ok ? done(result.value.state) : result

const apart = async <T>(call: Call, work: () => Promise<Result<T>>): Promise<Result<T>> => {
  await call.db.query('savepoint one_decision')
  const result = await work()
  await call.db.query(result.ok ? 'release savepoint one_decision' : 'rollback to savepoint one_decision')
  return result
}
