import type { HotlineContract } from '../../contract/hotline'
import type { Answer } from '../../contract/row'

/** A call as the desk lists it and as it is opened; what the screen pop knows; an open ticket that tells of the same. */
export type CallCard = NonNullable<Answer<HotlineContract, 'board'>['calls']>[number]
export type CallView = Answer<HotlineContract, 'open'>
export type Caller = Answer<HotlineContract, 'caller'>
export type Matter = Caller['open'][number]
export type Made = Answer<HotlineContract, 'file'>
