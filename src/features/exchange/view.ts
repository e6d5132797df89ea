import type { Answer } from '../../contract/row'
import type { ExchangeContract } from '../../contract/exchange'

/** A line and an agreement as their readers see them, and their cards on a list. */
export type ListingView = Answer<ExchangeContract, 'open'>
export type ListingCard = Answer<ExchangeContract, 'list'>['items'][number]
export type AgreementView = Answer<ExchangeContract, 'agreement'>
export type AgreementCard = Answer<ExchangeContract, 'agreements'>['items'][number]
export type Entry = AgreementView['entries'][number]
/** A side on which the reader may speak. */
export interface Own {
  readonly id: string
  readonly name: string
}

/** A side for which the reader holds an assignment, and so keeps lists: a unit's, or a community's. */
export interface Desk extends Own {
  readonly assignment: string
  readonly isUnit: boolean
}
