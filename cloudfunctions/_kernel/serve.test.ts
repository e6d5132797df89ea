import * as v from 'valibot'
import type { Row } from '../../src/contract/row'
import { done } from '../../src/domain/result'
import type { Noun } from './call'
import type { Caller } from './caller'
import { Busy } from './database'
import { stranger, type Me } from './me'
import type { Ports } from './ports'
import { serve } from './serve'

const row = (more: Partial<Row>): Row => ({
  kind: 'read',
  audit: '看',
  may: 'anyone',
  input: v.strictObject({}),
  output: v.object({ who: v.string() }),
  ...more,
})
const contract = { look: row({ open: true }), mine: row({}), write: row({ kind: 'write' }) }
const says = (call: { me: Me }) => Promise.resolve(done({ who: call.me.personId }))
const noun = { name: 'x', contract, actions: { look: says, mine: says, write: says } } as unknown as Noun<
  typeof contract
>

const wang: Me = { ...stranger, personId: 'wang' }

const serving = (caller: Caller | null) => {
  const made: string[] = []
  const session = {
    query: () => Promise.resolve([]),
    transaction: (work: (db: unknown) => unknown) => work(session),
    statements: 0,
  }
  const database = {
    session: () => session,
    known: () => Promise.resolve(caller?.uid === 'uid:wang' ? wang : null),
    who: (_: unknown, { uid }: Caller) => {
      made.push(uid)
      return Promise.resolve({ ...stranger, personId: 'made' })
    },
  }
  const main = serve(noun, { caller: () => caller, database } as unknown as Ports)
  return { made, ask: (action: string) => main({ action, input: {} }, {}) }
}

beforeEach(() => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true)
})
afterEach(() => jest.restoreAllMocks())

it('answers an open read to whoever is not signed in, and nothing else', async () => {
  const { ask, made } = serving(null)
  expect(await ask('look')).toMatchObject({ ok: true, data: { who: stranger.personId } })
  expect(await ask('mine')).toMatchObject({ code: 'not-signed-in' })
  expect(await ask('write')).toMatchObject({ code: 'not-signed-in' })
  expect(made).toEqual([])
})

it('makes nobody a person by reading, and knows who is one', async () => {
  const newcomer = serving({ uid: 'uid:new', door: 'web' })
  expect(await newcomer.ask('look')).toMatchObject({ data: { who: stranger.personId } })
  expect(newcomer.made).toEqual([])
  expect(await newcomer.ask('mine')).toMatchObject({ data: { who: 'made' } })
  const known = serving({ uid: 'uid:wang', door: 'wechat' })
  expect(await known.ask('look')).toMatchObject({ data: { who: 'wang' } })
  expect(known.made).toEqual([])
})

it('answers that all are busy where no connection was free, and that it is a fault of ours where one broke', async () => {
  const failing = (error: Error) =>
    serve(noun, {
      caller: () => ({ uid: 'uid:wang', door: 'web' }),
      database: { session: () => ({ statements: 0 }), who: () => Promise.reject(error) },
    } as unknown as Ports)
  const asked = { action: 'mine', input: {} }
  expect(await failing(new Busy('no connection'))(asked, {})).toMatchObject({ ok: false, code: 'all-busy' })
  expect(await failing(new Error('broken'))(asked, {})).toMatchObject({ ok: false, code: 'fault' })
})
