import { done, refuse } from '../../src/domain/result'
import { grantChange } from '../../src/domain/telling/grants'
import type { InboxAction } from './action'
import { lockBalances, writeLine } from './ledger'

/** What WeChat's question on a tap was answered with. A template that is not ours is refused; a tap reported twice counts once. */
export const grant: InboxAction<'grant'> = async (call, said) => {
  const known = new Map(call.ports.wechat.templates().map((template) => [template.id, template]))
  const me = call.me.personId
  // Two taps at once of somebody who never granted anything have no balance to lock: the person stands for it.
  await call.db.query('select 1 from person where id = $1 for update', [me])
  const balances = new Map((await lockBalances(call.db, [me])).map(({ template, granted }) => [template, granted]))
  let accepted = 0
  for (const { template, answer } of said.answers) {
    const asked = known.get(template)
    if (!asked) return refuse('unknown-template')
    const change = grantChange(answer, asked.longTerm, balances.get(template) ?? 0)
    const line = { of: `${me}:${said.id}`, personId: me, template, why: answer, change, at: call.at, telling: null }
    const isNew = await writeLine(call.db, line)
    if (isNew) balances.set(template, (balances.get(template) ?? 0) + change)
    if (answer === 'accept') accepted += 1
  }
  return done({ accepted })
}
