import { done } from '../../src/domain/result'
import type { ServiceAction } from './action'
import { takeDuty } from './duty-room'

export const resize: ServiceAction<'resize'> = (call, said) =>
  takeDuty(call, 'resize', said, () => done({ input: { quota: said.quota }, words: { data: { quota: said.quota } } }))
