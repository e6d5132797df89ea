import { randomUUID } from 'node:crypto'
import type { MemberContract } from '../../src/contract/member'
import type { Heard } from '../../src/contract/row'
import { nearestDue } from '../../src/domain/clock/clock'
import { unitsOf } from '../../src/domain/person/actor'
import { register as open } from '../../src/domain/registration/open'
import type { Registration } from '../../src/domain/registration/registration'
import type { Subject } from '../../src/domain/registration/states'
import { tell } from '../../src/domain/registration/tell'
import { done, refuse, type Result } from '../../src/domain/result'
import { areasOf, type Area } from '../_database/areas'
import type { Call } from '../_kernel/call'
import { canonical, sha256 } from '../_kernel/chain'
import { tell as tellOf } from '../_matter/tell'
import { iso } from '../_matter/times'
import type { MemberAction } from './action'
import { findRegistered, insertRegistration } from './store-register'
import { standingIn } from './store'

type Said = Heard<MemberContract, 'register'>

/** What somebody gives, by what they are: a unit has no skills, a person no rooms. */
export const gives = (
  subject: Subject,
  { skills, times, offers }: Pick<Said, 'skills' | 'times' | 'offers'>,
): Readonly<Record<string, unknown>> =>
  subject === 'member'
    ? { skills: [...new Set(skills)], times: [...new Set(times)], offers: [] }
    : { skills: [], times: [], offers: [...new Set(offers)] }

/** A new registration, or a move. The client made the id: said twice, it is one. */
export const register: MemberAction<'register'> = async (call, said) => {
  const fingerprint = sha256(canonical(['register', call.me.personId, said]))
  const area = (await areasOf(call.db)).get(said.community)
  if (area?.kind !== 'community') return refuse('unknown-area')
  const who = await whoIs(call, said, area)
  if (!who.ok) return who
  const confirmedIn = await standingIn(call.db, { requesterId: call.me.personId, unitKey: who.value.unitKey })
  const opened = open(
    call.me,
    { id: said.id, subject: said.subject, requesterId: call.me.personId, areaPath: area.path },
    {
      confirmedIn,
      speaksForIt: said.unit === null || unitsOf(call.me).includes(said.unit),
    },
    call.at,
  )
  if (!opened.ok) return (await again(call, said.id, fingerprint)) ?? opened
  const registration = opened.value
  const entryId = randomUUID()
  const number = await insertRegistration(call.db, registration, {
    ...who.value,
    gives: gives(said.subject, said),
    entryId,
    fingerprint,
  })
  if (number === null) return (await again(call, said.id, fingerprint)) ?? refuse('waits-already')
  const told = tell({ road: 'register', after: registration, actor: call.me })
  await tellOf(call.db, { noun: 'registration', matter: registration, number, entryId, actor: call.me }, told, call.at)
  return done(receipt({ ...registration, number }, confirmedIn !== null))
}

interface Who {
  readonly organisation: string | null
  readonly unit: string | null
  readonly unitName: string | null
  readonly unitKey: string | null
}

/** A member of an organisation that is on record; a unit of the directory, or one that is named. */
const whoIs = async (call: Call, said: Said, area: Area): Promise<Result<Who>> => {
  if (said.organisation !== null) {
    const found = await call.db.query('select 1 from organisation where id = $1', [said.organisation])
    if (found.length === 0) return refuse('unknown-organisation')
  }
  const { organisation } = said
  if (said.subject === 'member') return done({ organisation, unit: null, unitName: null, unitKey: null })
  if (said.unit !== null) {
    const [unit] = await call.db.query<{ name: string }>('select name from unit where id = $1', [said.unit])
    if (!unit) return refuse('unknown-unit')
    return done({ organisation, unit: said.unit, unitName: unit.name, unitKey: `unit:${said.unit}` })
  }
  if (said.unitName === null) return refuse('unit-nameless')
  const name = said.unitName.replace(/\s+/g, '').toLowerCase()
  return done({ organisation, unit: null, unitName: said.unitName, unitKey: `named:${area.id}:${name}` })
}

const again = async (call: Call, id: string, fingerprint: string) => {
  const before = await findRegistered(call.db, id)
  if (!before) return null
  if (before.fingerprint !== fingerprint) return refuse('same-id-other-body')
  return done(before.receipt)
}

const receipt = (made: Registration & { readonly number: string }, moves: boolean) => ({
  id: made.id,
  number: made.number,
  version: made.version,
  state: made.state,
  due: iso(nearestDue(made.clocks) ?? made.createdAt),
  moves,
})
