import { randomUUID } from 'node:crypto'
import type { Heard } from '../../src/contract/row'
import type { ExchangeContract } from '../../src/contract/exchange'
import type { Listing } from '../../src/domain/exchange/listing'
import { mayRead } from '../../src/domain/exchange/may'
import { claim as claimed } from '../../src/domain/exchange/open'
import type { AgreementState } from '../../src/domain/exchange/states'
import { tellAgreement } from '../../src/domain/exchange/tell'
import { ruleActor, unitsOf } from '../../src/domain/person/actor'
import { done, refuse, type Result } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { Call } from '../_kernel/call'
import { canonical, sha256 } from '../_kernel/chain'
import { tell } from '../_matter/tell'
import type { ExchangeAction } from './action'
import { contactFor } from './contacts'
import { insertAgreement } from './insert-agreement'
import { stepListing } from './listing-room'
import { ownArea } from './propose'
import { findMade, lockListing, type LoadedListing } from './store'

type Said = Heard<ExchangeContract, 'claim'>

/**
 * 认领: an agreement is proposed to the other side, and what it takes is taken in the same transaction: of the last one, the line's lock
 * lets one through. Said twice it is one agreement.
 */
export const claim: ExchangeAction<'claim'> = async (call, said) => {
  const fingerprint = sha256(canonical(['claim', call.me.personId, said]))
  const loaded = new Map<string, LoadedListing>()
  for (const id of [...new Set([said.listing, ...(said.with === null ? [] : [said.with])])].sort()) {
    const line = await lockListing(call.db, id)
    if (!line || !mayRead(call.me, line.matter)) return refuse('not-found')
    loaded.set(id, line)
  }
  const before = await findMade(call.db, 'agreement', said.id)
  if (before)
    return before.fingerprint === fingerprint
      ? done({ id: said.id, number: before.number, version: before.version, state: before.state as AgreementState })
      : refuse('same-id-other-body')
  const main = loaded.get(said.listing)
  const own = said.with === null ? null : (loaded.get(said.with) ?? null)
  if (!main) return refuse('not-found')
  const contacts = await contactFor(call.db, call.me.personId)
  const sides = await sidesOf(call, said, main.matter, contacts)
  if (!sides.ok) return sides
  const { unitId, areaPath } = sides.value
  if (own) {
    const fits = fitsOwn(main.matter, own.matter, unitId, areaPath)
    if (!fits.ok) return fits
  }
  const data = { agreement: said.id, unit: unitId }
  const taken = await stepListing(
    call.db,
    main,
    'claim',
    call.me,
    { input: { unitId, areaPath }, facts: { contactFor: contacts }, words: { data } },
    { id: randomUUID(), at: call.at, fingerprint },
  )
  if (!taken.ok) return taken
  if (own) {
    const also = await stepListing(
      call.db,
      own,
      'claim',
      ruleActor,
      { input: { unitId, areaPath }, words: { data } },
      { id: randomUUID(), at: call.at, fingerprint },
    )
    if (!also.ok) return also
  }
  const isResource = main.matter.kind === 'resource'
  const opened = claimed(
    call.me,
    {
      id: said.id,
      need: isResource ? (own?.matter ?? null) : main.matter,
      resource: isResource ? main.matter : (own?.matter ?? null),
      unitId,
      contacts: isResource ? main.matter.contacts : contacts.includes(unitId) ? [call.me.personId] : [],
      areaPath,
      proposedBy: isResource ? 'receiver' : 'giver',
      from: Date.parse(said.from),
      to: Date.parse(said.to),
    },
    call.at,
  )
  if (!opened.ok) return opened
  const agreement = opened.value
  const entryId = randomUUID()
  const made = await insertAgreement(call, agreement, said.text, entryId, fingerprint)
  // Taken meanwhile by somebody who held other lines: the whole is given up.
  if (made === null) return refuse('same-id-other-body')
  await tell(
    call.db,
    { noun: 'agreement', matter: agreement, number: made, entryId, actor: call.me },
    tellAgreement({ road: 'claim', after: agreement }),
    call.at,
  )
  return done({ id: agreement.id, number: made, version: 1, state: agreement.state })
}

/** Which unit gives, and which community receives. */
const sidesOf = async (
  call: Call,
  said: Said,
  line: Listing,
  contacts: readonly string[],
): Promise<Result<{ unitId: string; areaPath: readonly string[] }>> => {
  if (line.unitId === null) {
    const own = [...new Set([...unitsOf(call.me), ...contacts])]
    const unitId = said.unit ?? (own.length === 1 ? own[0] : undefined)
    return unitId === undefined ? refuse('unit-not-chosen') : done({ unitId, areaPath: line.areaPath })
  }
  const areas = await areasOf(call.db)
  const id = said.area ?? ownArea(call)
  const community = id === null ? undefined : areas.pathOf(id).find(({ kind }) => kind === 'community')
  return community ? done({ unitId: line.unitId, areaPath: community.path }) : refuse('community-not-chosen')
}

/** What a line of one's own must be to meet another's: the unit's resource for a need, the community's need for a resource. */
const fitsOwn = (main: Listing, own: Listing, unitId: string, areaPath: readonly string[]): Result<null> => {
  if ((main.kind === 'resource') === (own.kind === 'resource')) return refuse('kinds-do-not-fit')
  const isOwn = own.kind === 'resource' ? own.unitId === unitId : own.areaPath.join() === areaPath.join()
  return isOwn ? done(null) : refuse('not-your-listing')
}
