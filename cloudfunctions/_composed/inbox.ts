import type { AwaitSource } from '../_matter/await-source'
import { awaitSource as activity } from '../activity/await-source'
import { awaitSource as post } from '../board/await-source'
import { awaitSource as agreement } from '../exchange/await-source'
import { awaitSource as call } from '../hotline/await-source'
import { awaitSource as listing } from '../exchange/listing-await-source'
import { inboxOf } from '../inbox/index'
import { awaitSource as letter } from '../letter/await-source'
import { awaitSource as registration } from '../member/await-source'
import { awaitSource as pledge } from '../service/pledge-await-source'
import { awaitSource as record } from '../service/record-await-source'
import { awaitSource as team } from '../team/await-source'
import { awaitSource as ticket } from '../ticket/await-source'

/** Every noun whose matters can await somebody: a new one adds its line. */
export const sources: readonly AwaitSource[] = [
  ticket,
  call,
  letter,
  post,
  registration,
  pledge,
  record,
  listing,
  agreement,
  team,
  activity,
]

export const noun = inboxOf(sources)
