import type { AgreementRoad } from '../../src/domain/exchange/agreement-roads'
import type { ListingRoad } from '../../src/domain/exchange/listing-roads'
import type { Line } from './square'

/**
 * Issue 5, part 3 (需求 资源 双向认领), typed by hand: what src/domain/exchange says is measured against these, so nothing here may be
 * derived from it. `own` = whose need it is, `owner` = the side that put it on the list, `other` = who could claim it.
 */
export type ListingPart = 'own' | 'owner' | 'other' | 'rule'
export type AgreementPart = 'giver' | 'receiver' | 'own' | 'rule'

const stays: readonly string[] = []

export const listingTable: Readonly<Record<ListingRoad, Line<ListingPart>>> = {
  edit: { from: ['draft', 'open', 'claimed'], to: ['draft', 'open', 'claimed', 'closed'], who: ['owner'] },
  publish: { from: ['draft'], to: ['open'], who: ['owner'] },
  'turn-down': { from: ['draft'], to: ['declined'], who: ['owner'] },
  claim: { from: ['open'], to: ['open', 'claimed'], who: ['other', 'rule'] },
  free: { from: ['open', 'claimed', 'expired'], to: ['open', 'expired'], who: ['rule'] },
  fulfil: { from: ['open', 'claimed', 'expired'], to: ['open', 'claimed', 'expired', 'closed'], who: ['rule'] },
  withdraw: { from: ['draft', 'open'], to: ['withdrawn'], who: ['owner', 'own'] },
  expire: { from: ['open', 'claimed'], to: ['expired'], who: ['rule'] },
}

/** A proposal of the giver: the receiver answers it. */
export const agreementTable: Readonly<Record<AgreementRoad, Line<AgreementPart>>> = {
  agree: { from: ['proposed'], to: ['agreed'], who: ['receiver'] },
  decline: { from: ['proposed'], to: ['declined'], who: ['receiver'] },
  retract: { from: ['proposed'], to: ['retracted'], who: ['giver'] },
  lapse: { from: ['proposed'], to: ['lapsed'], who: ['rule'] },
  begin: { from: ['agreed'], to: ['running'], who: ['giver', 'receiver', 'rule'] },
  note: { from: ['agreed', 'running'], to: stays, who: ['giver', 'receiver'] },
  finish: { from: ['running'], to: ['done'], who: ['giver', 'receiver', 'rule'] },
  rate: { from: ['done'], to: ['closed'], who: ['own'] },
  'close-unrated': { from: ['done'], to: ['closed'], who: ['rule'] },
  'hand-back': { from: ['agreed', 'running'], to: ['handed-back'], who: ['giver'] },
  'end-early': { from: ['agreed', 'running'], to: ['ended-early'], who: ['receiver'] },
}
