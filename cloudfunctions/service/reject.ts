import { done } from '../../src/domain/result'
import type { ServiceAction } from './action'
import { reverse } from './ledger'
import { takeRecord } from './record-room'

/** It was not so, before it counted or after: what it earned goes back, with the reason. */
export const reject: ServiceAction<'reject'> = (call, said) =>
  takeRecord(call, 'reject', said, async ({ matter }) => {
    if (matter.state === 'confirmed') await reverse(call, matter.id, 'rejected')
    return done({ input: {}, words: { text: said.reason } })
  })
