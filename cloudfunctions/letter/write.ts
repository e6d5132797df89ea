import { randomUUID } from 'node:crypto'
import type { LetterContract } from '../../src/contract/letter'
import type { Heard } from '../../src/contract/row'
import { running } from '../../src/domain/clock/clock'
import { receive } from '../../src/domain/letter/receive'
import { deskFor } from '../../src/domain/letter/routing'
import { tell } from '../../src/domain/letter/tell'
import { done, refuse, type Result } from '../../src/domain/result'
import { areasOf, type Area, type Areas } from '../_database/areas'
import type { Call } from '../_kernel/call'
import { canonical, sha256 } from '../_kernel/chain'
import { tell as tellOf } from '../_matter/tell'
import { iso } from '../_matter/times'
import type { LetterAction } from './action'
import { areaName } from './card'
import { officesOf, recusalFor } from './offices'
import { findWritten, insertLetter, type Before } from './store-write'

type Said = Heard<LetterContract, 'write'>

/** A new letter. The client made the id: said twice, at once or later, it is one letter. */
export const write: LetterAction<'write'> = async (call, said) => {
  const areas = await areasOf(call.db)
  const fingerprint = sha256(canonical(['write', call.me.personId, said]))
  const found = officeFor(areas, said, call)
  if (!found.ok) return found
  const chosen = found.value
  const about = { unit: said.about?.unit ?? null, person: said.about?.person ?? null }
  const recusal = await recusalFor(call.db, { ...about, secretaryOf: said.aboutSecretary ? chosen.id : null }, call.at)
  if (!recusal.ok) return recusal
  const offices = await officesOf(call.db, chosen.path, call.at)
  const received = receive(
    call.me,
    {
      id: said.id,
      level: said.level,
      chosenAreaId: chosen.id,
      areaPath: chosen.path,
      recusal: recusal.value,
      desk: deskFor(offices, recusal.value, call.me.personId),
    },
    call.at,
  )
  if (!received.ok) return received
  const letter = received.value
  const entryId = randomUUID()
  const photos = [...new Set(said.photos)]
  const made = await insertLetter(call.db, letter, {
    text: said.text,
    aboutSecretary: said.aboutSecretary,
    aboutUnit: about.unit,
    aboutPerson: about.person,
    entryId,
    fingerprint,
    photos,
  })
  if (made === null) return again(call, areas, said.id, fingerprint)
  if (made.photos !== photos.length) return refuse('photo-not-found')
  const told = tell({ road: 'write', before: letter, after: letter, actor: call.me })
  const subject = { noun: 'letter', matter: letter, number: made.number, entryId, actor: call.me } as const
  await tellOf(call.db, subject, told, call.at)
  const [notice, reply] = (['notice', 'reply'] as const).map((name) => running(letter.clocks, name)?.due ?? call.at)
  return done(
    receipt(areas, {
      ...letter,
      number: made.number,
      office_area_id: letter.desk.areaId,
      notice: iso(notice ?? call.at),
      reply: iso(reply ?? call.at),
    }),
  )
}

/** The community or street of the area that was named, or of the writer's home. */
const officeFor = (areas: Areas, { level, area }: Said, { me }: Call): Result<Area> => {
  const id = area ?? me.homeId
  if (id === null) return refuse('office-missing')
  if (!areas.get(id)) return refuse('unknown-area')
  const office = areas.pathOf(id).find((each) => each.kind === level)
  return office ? done(office) : refuse('no-such-office')
}

const again = async (call: Call, areas: Areas, id: string, fingerprint: string) => {
  const before = await findWritten(call.db, id)
  return before?.fingerprint === fingerprint ? done(receipt(areas, before)) : refuse('same-id-other-body')
}

const receipt = (areas: Areas, made: Omit<Before, 'fingerprint'>) => ({
  id: made.id,
  number: made.number,
  version: made.version,
  state: made.state,
  office: areaName(areas.get(made.office_area_id)),
  notice: iso(Date.parse(made.notice)),
  due: iso(Date.parse(made.reply)),
})
