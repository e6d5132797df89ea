import type { Answer } from '../../contract/row'
import type { TicketContract } from '../../contract/ticket'

/** A ticket as staff read it, and its card in a list. */
export type View = Answer<TicketContract, 'open'>
export type Card = Answer<TicketContract, 'queue'>['items'][number]
export type Counts = Answer<TicketContract, 'counts'>
export type Changed = Answer<TicketContract, 'claim'>
