import type { Agreement } from '../../src/domain/exchange/agreement'
import { capacityOf } from '../../src/domain/exchange/may'
import type { Call } from '../_kernel/call'
import { FIRST_HASH } from '../_kernel/chain'
import { insertMatter } from '../_matter/open-matter'
import { fromAgreement } from './agreement-row'

/** Its new number; null when the id is taken already. */
export const insertAgreement = async (
  call: Call,
  agreement: Agreement,
  text: string | null,
  entryId: string,
  fingerprint: string,
): Promise<string | null> => {
  const at = new Date(call.at)
  const [district, street = null, community = null] = agreement.areaPath
  const made = await insertMatter(call.db, {
    table: 'agreement',
    sequence: 'agreement_number',
    prefix: 'G',
    record: {
      id: agreement.id,
      ...fromAgreement(agreement),
      need_id: agreement.needId,
      resource_id: agreement.resourceId,
      unit_id: agreement.unitId,
      area_id: agreement.areaPath.at(-1),
      district_id: district,
      street_id: street,
      community_id: community,
      requester_id: agreement.requesterId,
      proposed_by: agreement.proposedBy,
      proposer_id: agreement.proposerId,
      from_at: new Date(agreement.from),
      to_at: new Date(agreement.to),
      created_at: at,
      changed_at: at,
    },
    first: {
      id: entryId,
      noun: 'agreement',
      subjectId: agreement.id,
      seq: 0,
      road: 'claim',
      from: null,
      to: agreement.state,
      at: call.at,
      actorId: call.me.personId,
      capacity: capacityOf(call.me, agreement, false),
      words: { text, note: null, data: { need: agreement.needId, resource: agreement.resourceId } },
      fingerprint,
      prevHash: FIRST_HASH,
    },
    photos: [],
    owner: call.me.personId,
  })
  return made?.number ?? null
}
