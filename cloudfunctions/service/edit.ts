import { done, refuse } from '../../src/domain/result'
import type { ServiceAction } from './action'
import { takeDuty } from './duty-room'
import { mayLead } from './leaders'
import { termOf } from './place'

export const edit: ServiceAction<'edit'> = (call, said) =>
  takeDuty(call, 'edit', said, async ({ matter }) => {
    const leaderId = said.leader ?? matter.leaderId
    if (!(await mayLead(call, matter.areaPath[2] ?? '', matter.id, leaderId))) return refuse('unknown-leader')
    return done({
      input: { quota: said.quota, forAll: said.forAll, leaderId, ...termOf(said.from, said.to) },
      columns: { name: said.name, description: said.description },
      words: { data: { quota: said.quota, from: said.from, to: said.to } },
    })
  })
