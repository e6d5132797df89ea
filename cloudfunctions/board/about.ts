import type { Recusal } from '../../src/domain/law/recusal'
import { done, refuse, type Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import { recusalOf } from '../_matter/recusal'
import type { TicketDesk } from '../_matter/ticket-desk'

export interface About {
  readonly unit: string | null
  readonly person: string | null
}

export interface KeptOut {
  readonly recusal: Recusal
  readonly columns: Readonly<Record<string, unknown>>
}

/** Whom a moderator says it is about; a ticket that was made of the post keeps them out too. */
export const keptOut = async (
  call: Call,
  tickets: Pick<TicketDesk, 'keepOut'>,
  postId: string,
  about: About | null,
): Promise<Result<KeptOut>> => {
  const recusal = await recusalOf(call.db, about ?? { unit: null, person: null })
  if (!recusal) return refuse('unknown-subject')
  if (!about) return done({ recusal, columns: {} })
  await tickets.keepOut(call, { noun: 'post', id: postId }, recusal)
  return done({ recusal, columns: { about_unit: about.unit, about_person: about.person } })
}
