import { randomUUID } from 'node:crypto'
import { uuidOf } from '../../cloudfunctions/_kernel/chain'
import type { LetterContract } from '../../src/contract/letter'
import type { Answer, Said } from '../../src/contract/row'
import type { Role } from '../../src/domain/person/roles'
import { callAs } from './cloud'
import { personId } from './small-district'
import { good } from './story'
import type { District } from './use-district'

/** Who the mailbox needs beside the small district: its secretaries, and those who work under them. */
export const mailboxStaff: readonly (readonly [string, Role, string | null, string | null])[] = [
  ['street-secretary', 'secretary', 'd-e', null],
  ['other-secretary', 'secretary', 'd-e-2', null],
  ['deputy', 'community-worker', 'd-e-1', null],
  ['clerk', 'handler', null, 'u-community-1'],
  ['street-deputy', 'handler', null, 'u-street-e'],
]

const EARLY = new Date('2020-01-01T00:00:00Z')

export const assign = async (
  rows: District['rows'],
  name: string,
  role: Role,
  area: string | null,
  unit: string | null,
): Promise<void> => {
  await rows('insert into person (id, name, created_at) values ($1, $2, $3) on conflict do nothing', [
    personId(name),
    `人${name}`,
    EARLY,
  ])
  await rows('insert into identity (uid, person_id, created_at) values ($1, $2, $3) on conflict do nothing', [
    `uid:${name}`,
    personId(name),
    EARLY,
  ])
  await rows(
    'insert into assignment (id, person_id, role, area_id, unit_id, from_at) values ($1, $2, $3, $4, $5, $6)',
    [uuidOf('assignment', name, role, area ?? '', unit ?? ''), personId(name), role, area, unit, EARLY],
  )
}

/** Fills the offices, and names a deputy at each of the two desks of the stories. */
export const layMailbox = async (rows: District['rows']): Promise<void> => {
  for (const [name, role, area, unit] of mailboxStaff) await assign(rows, name, role, area, unit)
  for (const [secretary, area, deputy] of [
    ['secretary', 'd-e-1', 'deputy'],
    ['street-secretary', 'd-e', 'street-deputy'],
  ] as const)
    good(
      await callAs(secretary, 'letter', 'name-deputy', {
        id: uuidOf('deputy', deputy),
        area,
        person: personId(deputy),
      }),
    )
}

type Write = {
  [A in keyof LetterContract]: Said<LetterContract, A> extends { letter: string; version: number; command: string }
    ? A
    : never
}[keyof LetterContract]
type Rest<A extends Write> = Omit<Said<LetterContract, A>, 'letter' | 'version' | 'command'>

/** A letter in the making, told as a story; it keeps the version on its own. */
export class Correspondence {
  version = 1
  state = 'received'
  constructor(readonly id: string) {}

  async take<A extends Write>(who: string, road: A, rest: Rest<A>) {
    const reply = await callAs(who, 'letter', road, {
      letter: this.id,
      version: this.version,
      command: randomUUID(),
      ...rest,
    } as unknown as Said<LetterContract, A>)
    if (reply.ok) {
      const data = reply.data as { version: number; state: string }
      this.version = data.version
      this.state = data.state
    }
    return reply
  }

  async must<A extends Write>(who: string, road: A, rest: Rest<A>): Promise<this> {
    good((await this.take(who, road, rest)) as { ok: true; data: unknown })
    return this
  }

  async seen(who: string): Promise<Answer<LetterContract, 'open'>> {
    return good(await callAs(who, 'letter', 'open', { letter: this.id }))
  }

  acknowledged = (who = 'secretary') => this.must(who, 'acknowledge', { text: '信收到了，这周内请人上门看。' })
  answered = (who = 'secretary') => this.must(who, 'answer', { reply: '您好，问题已经查清，周五前修好，请您放心。' })
}

export const aLetter = async (
  who = 'wang',
  more: Partial<Said<LetterContract, 'write'>> = {},
): Promise<Correspondence> => {
  const id = randomUUID()
  good(
    await callAs(who, 'letter', 'write', {
      id,
      level: 'community',
      area: 'd-e-1-g',
      text: '书记您好，小区北门的路灯一直没人管，老人晚上不敢出门。',
      ...more,
    }),
  )
  return new Correspondence(id)
}
