import type { AwaitSource } from '../_matter/await-source'
import { awaitSource as post } from '../board/await-source'
import { awaitSource as call } from '../hotline/await-source'
import { inboxOf } from '../inbox/index'
import { awaitSource as letter } from '../letter/await-source'
import { awaitSource as ticket } from '../ticket/await-source'

/** Every noun whose matters can await somebody: a new one adds its line. */
const sources: readonly AwaitSource[] = [ticket, call, letter, post]

export const noun = inboxOf(sources)
