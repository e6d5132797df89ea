import type { Agreement } from '../../src/domain/exchange/agreement'
import { freeing, fulfilling, type AgreementInput, type AgreementRoad } from '../../src/domain/exchange/agreement-roads'
import { agreementLaw } from '../../src/domain/exchange/decide'
import { capacityOf, mayReadAgreement, type WhoFacts } from '../../src/domain/exchange/may'
import type { AgreementState } from '../../src/domain/exchange/states'
import { tellAgreement } from '../../src/domain/exchange/tell'
import type { Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import type { Room } from '../_matter/room'
import { stepsOf, type Change, type Changed, type Plan } from '../_matter/take'
import { fromAgreement } from './agreement-row'
import { passOn } from './pass-on'
import { lockAgreement, type LoadedAgreement } from './store'

/** How agreements are kept. */
export const agreementRoom: Room<Agreement, AgreementInput, WhoFacts, LoadedAgreement> = {
  noun: 'agreement',
  table: 'agreement',
  law: agreementLaw,
  lock: lockAgreement,
  columns: fromAgreement,
  mayRead: mayReadAgreement,
  facts: (_, more, at) => ({ at, contactFor: more.contactFor ?? [] }),
  capacityOf: (_, actor, before) => capacityOf(actor, before, false),
  tell: tellAgreement,
}

const steps = stepsOf(agreementRoom)

type Planned<N extends AgreementRoad> = Result<Plan<AgreementInput[N], WhoFacts>>

/** Takes a road of an agreement, as the contract says it; what it had taken is given free or used up in the same transaction. */
export const takeAgreement = async <N extends AgreementRoad>(
  call: Call,
  road: N,
  said: Change & { readonly agreement: string },
  plan: (loaded: LoadedAgreement) => Promise<Planned<N>> | Planned<N>,
): Promise<Result<Changed<AgreementState>>> => {
  // The plan is asked once, under the lock, for a step that is taken now: a command that is only repeated passes nothing on again.
  const fresh: Agreement[] = []
  const taken = await steps.take(call, road, said.agreement, said, (loaded) => {
    fresh.push(loaded.matter)
    return plan(loaded)
  })
  const [agreement] = fresh
  const after = freeing.includes(road) ? 'free' : fulfilling.includes(road) ? 'fulfil' : null
  if (!taken.ok || !agreement || after === null) return taken
  const passed = await passOn(call.db, agreement, after, call.at)
  return passed.ok ? taken : passed
}
