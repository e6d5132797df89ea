import { chinaDay } from '../../src/domain/calendar/china-time'
import type { Letter } from '../../src/domain/letter/letter'
import type { State } from '../../src/domain/letter/states'
import { FIRST_HASH, newSalt, sha256, textDigest } from '../_kernel/chain'
import type { Queries } from '../_kernel/database'
import type { Step } from '../_matter/entry'
import { insertMatter } from '../_matter/open-matter'
import { fromLaw } from './row'

export interface Written {
  readonly text: string
  readonly aboutSecretary: boolean
  readonly aboutUnit: string | null
  readonly aboutPerson: string | null
  readonly entryId: string
  readonly fingerprint: string
  /** Kept photos that go with it. */
  readonly photos: readonly string[]
}

/** Signs that nobody mistakes for each other when they are read out. */
const SIGNS = 'ACDEFGHJKMNPQRTUVWXY34679'

/** `X20261123-K7QM4D`: of the id alone, so that no number tells how many letters there are, or that one is missing. */
export const numberOf = (id: string, at: number): string => {
  const digest = sha256(`letter-number:${id}`)
  const signs = Array.from({ length: 6 }, (_, i) => {
    const byte = Number.parseInt(digest.slice(i * 4, i * 4 + 4), 16)
    return SIGNS[byte % SIGNS.length] ?? ''
  })
  return `X${chinaDay(at).replace(/-/g, '')}-${signs.join('')}`
}

/** The letter, its first entry and its photos in one statement; null when the id is taken already. */
export const insertLetter = async (
  db: Queries,
  letter: Letter,
  written: Written,
): Promise<{ number: string; photos: number } | null> => {
  const at = new Date(letter.createdAt)
  const salt = newSalt()
  const first: Step = {
    id: written.entryId,
    noun: 'letter',
    subjectId: letter.id,
    seq: 0,
    road: 'write',
    from: null,
    to: letter.state,
    at: letter.createdAt,
    actorId: letter.requesterId,
    capacity: { role: 'requester', unitId: null },
    words: {
      text: null,
      note: null,
      // Its words stand on the letter; the chain holds their digest.
      data: { photos: written.photos.length, salt, matter: textDigest(salt, written.text, null) },
    },
    fingerprint: written.fingerprint,
    prevHash: FIRST_HASH,
  }
  const [district, street = null, community = null] = letter.areaPath
  const record = {
    id: letter.id,
    ...fromLaw(letter),
    level: letter.level,
    text: written.text,
    chosen_area_id: letter.chosenAreaId,
    district_id: district,
    street_id: street,
    community_id: community,
    requester_id: letter.requesterId,
    about_secretary: written.aboutSecretary,
    about_unit: written.aboutUnit,
    about_person: written.aboutPerson,
    created_at: at,
    changed_at: at,
  }
  const number = numberOf(letter.id, letter.createdAt)
  return insertMatter(db, {
    table: 'letter',
    number,
    record,
    first,
    photos: written.photos,
    owner: letter.requesterId,
  })
}

export interface Before {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly state: State
  readonly office_area_id: string
  readonly fingerprint: string
  readonly notice: string
  readonly reply: string
}

/** What was said when this id was first written. */
export const findWritten = async (db: Queries, id: string): Promise<Before | undefined> =>
  (
    await db.query<Before>(
      `select t.id, t.number, t.version, t.state, t.office_area_id, e.fingerprint, t.clocks -> 0 ->> 'due' as notice, t.clocks -> 1 ->> 'due' as reply
         from letter t join entry e on e.subject_id = t.id and e.seq = 0 where t.id = $1`,
      [id],
    )
  )[0]
