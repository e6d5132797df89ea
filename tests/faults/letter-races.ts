import { randomUUID } from 'node:crypto'
import { callAs } from '../builders/cloud'
import { aLetter, assign, Correspondence, layMailbox } from '../builders/mailbox'
import { personId } from '../builders/small-district'
import { good } from '../builders/story'
import type { Engine } from './engine'
import { atOnce, command } from './racers'
import { readLines } from './silence'
import { count, sql } from './sql'

const CALLERS = 200
const REPLIES = ['您好，路灯已经换好，请您放心。', '您好，这盏灯归供电所管，已经转告。']

/** Who wins when many want the same letter at once. The same on every engine. */
export function describeLetterRaces(name: string, open: () => Promise<Engine>, rounds: number): void {
  describe(`races for a letter on ${name}`, () => {
    let engine: Engine
    const rows = <R>(text: string, values: readonly unknown[] = []): Promise<R[]> =>
      sql(engine.url, text, values as unknown[]) as Promise<R[]>
    const entriesOf = (id: string, road: string): Promise<number> =>
      count(engine.url, 'entry where subject_id = $1 and road = $2', [id, road])

    beforeAll(async () => {
      readLines()
      engine = await open()
      await layMailbox(rows)
    }, 180_000)

    afterAll(() => engine.close())

    it(`of ${CALLERS} answers to one letter by the secretary and the deputy one is sent, and the others hear of it (${rounds} rounds)`, async () => {
      for (let round = 0; round < rounds; round++) {
        const letter = await aLetter()
        const replies = await atOnce(CALLERS, (n) =>
          callAs(n % 2 === 0 ? 'secretary' : 'deputy', 'letter', 'answer', {
            letter: letter.id,
            version: 1,
            command: command(),
            reply: REPLIES[n % 2] ?? '',
          }),
        )
        const winner = replies.findIndex((reply) => reply.ok)
        const by = winner % 2 === 0 ? '人secretary' : '人deputy'
        expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
        for (const reply of replies.filter((each) => !each.ok))
          expect(reply).toMatchObject({ code: 'stale-version', detail: { version: 2, road: 'answer', by } })
        expect(await entriesOf(letter.id, 'answer')).toBe(1)
        expect((await letter.seen('wang')).answers).toMatchObject([{ text: REPLIES[winner % 2], by }])
        expect(await count(engine.url, `telling where subject_id = $1 and what = 'answered'`, [letter.id])).toBe(1)
      }
    }, 120_000)

    it(`${CALLERS} letters of one id at once are one letter with one number, told once`, async () => {
      const said = { id: randomUUID(), level: 'community' as const, area: 'd-e-1-g', text: '北门的路灯坏了。' }
      const replies = await atOnce(CALLERS, () => callAs('li', 'letter', 'write', said))
      expect(new Set(replies.map((reply) => good(reply).number)).size).toBe(1)
      expect(await entriesOf(said.id, 'write')).toBe(1)
      expect(await count(engine.url, 'telling where subject_id = $1', [said.id])).toBe(2)
    }, 60_000)

    it('answered and said to be about the secretary at once: one of the two, and the chain is whole', async () => {
      for (let round = 0; round < 10 * rounds; round++) {
        const letter = await aLetter()
        const said = { letter: letter.id, version: 1 }
        const replies = await Promise.all([
          callAs('secretary', 'letter', 'answer', { ...said, command: command(), reply: REPLIES[0] ?? '' }),
          callAs('wang', 'letter', 'recuse', { ...said, command: command(), secretaryOf: 'd-e-1' }),
        ])
        expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
        const [answered, moved] = replies
        // Whoever was too late by a letter that is about them hears that there is none.
        if (moved.ok) expect(answered).toMatchObject({ code: 'not-found' })
        else expect(moved).toMatchObject({ code: 'stale-version' })
        const readable = await callAs('secretary', 'letter', 'open', { letter: letter.id })
        expect(readable.ok).toBe(answered.ok)
      }
    }, 60_000)

    it('two drafts at once: one is kept, the other hears that it was changed', async () => {
      const { id } = await aLetter()
      const replies = await atOnce(20, (n) =>
        callAs(n % 2 === 0 ? 'secretary' : 'deputy', 'letter', 'save-draft', {
          letter: id,
          draft: 0,
          text: `第${n}稿`,
        }),
      )
      expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
      expect((await new Correspondence(id).seen('secretary')).draft?.text).toBe(
        `第${replies.findIndex((reply) => reply.ok)}稿`,
      )
    }, 60_000)

    it('ten named at once are three deputies in all', async () => {
      const names = Array.from({ length: 10 }, (_, n) => `named-${n}`)
      for (const name of names) await assign(rows, name, 'community-worker', 'd-e-1', null)
      const replies = await atOnce(names.length, (n) =>
        callAs('secretary', 'letter', 'name-deputy', {
          id: randomUUID(),
          area: 'd-e-1',
          person: personId(names[n] ?? ''),
        }),
      )
      expect(replies.filter((reply) => reply.ok)).toHaveLength(2)
      expect(await count(engine.url, `letter_deputy where area_id = 'd-e-1' and to_at is null`, [])).toBe(3)
    }, 60_000)
  })
}
