import { mayRead, mayReveal } from '../../src/domain/pledge/may'
import { reveal as revealed } from '../_matter/reveal'
import type { ServiceAction } from './action'
import { lockPledge } from './pledge-row'

/** The name and phone, for whoever must speak with them about the post. */
export const revealPledge: ServiceAction<'reveal-pledge'> = async (call, said) =>
  revealed(call, { noun: 'pledge', matter: (await lockPledge(call.db, said.pledge))?.matter, mayRead, mayReveal })
