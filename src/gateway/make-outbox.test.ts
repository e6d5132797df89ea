import { makeOutbox } from './make-outbox'
import { problem, type Outcome } from './outcome'
import type { Store } from './store'

const device = (): Store => {
  const kept = new Map<string, string>()
  return {
    read: (key) => (kept.has(key) ? (JSON.parse(kept.get(key) ?? '') as unknown) : undefined),
    write: (key, value) => {
      kept.set(key, JSON.stringify(value))
      return true
    },
    drop: (key) => void kept.delete(key),
  }
}

/** A cloud that does each id once, behind a network that can be cut before or after the cloud has heard. */
const cloud = () => {
  const tickets = new Map<string, number>()
  const heard: string[] = []
  let network: 'up' | 'cut' | 'cut-on-the-way-back' = 'up'
  return {
    tickets,
    heard,
    cut: (how: typeof network) => (network = how),
    call: async (_noun: string, _action: string, input: unknown): Promise<Outcome<unknown>> => {
      const { id, text } = input as { id: string; text: string }
      await Promise.resolve()
      if (network === 'cut') return problem('offline')
      heard.push(id)
      if (text === 'refuse me') return problem('place-outside', undefined, 'c-1')
      if (!tickets.has(id)) tickets.set(id, tickets.size + 1)
      if (network === 'cut-on-the-way-back') return problem('timeout')
      return { ok: true, data: { number: tickets.get(id) }, now: '' }
    },
  }
}

const parcel = (id: string, text = '路灯不亮') => ({
  id,
  noun: 'ticket' as const,
  action: 'submit',
  input: { id, text },
  form: { typed: text },
})

test('with a network it is sent at once and nothing waits', async () => {
  const there = cloud()
  const box = makeOutbox({ store: device(), owner: () => 'a', call: there.call, clock: () => 5 })
  expect(await box.send(parcel('one'))).toMatchObject({ ok: true, data: { number: 1 } })
  expect(box.inside()).toEqual([])
})

test('without a network it waits, survives a restart, and is sent once when the network is back', async () => {
  const there = cloud()
  const store = device()
  there.cut('cut')
  const before = makeOutbox({ store, owner: () => 'a', call: there.call, clock: () => 5 })
  expect(await before.send(parcel('one'))).toMatchObject({ code: 'offline' })
  const after = makeOutbox({ store, owner: () => 'a', call: there.call, clock: () => 6 })
  expect(after.inside()).toMatchObject([{ id: 'one', at: 5 }])
  there.cut('up')
  const decided: unknown[] = []
  after.watch((taken) => taken && decided.push(taken.parcel.id, taken.data))
  await Promise.all([after.flush(), after.flush(), after.flush()])
  expect(decided).toEqual(['one', { number: 1 }])
  expect(after.inside()).toEqual([])
  expect(there.heard).toEqual(['one'])
})

test('an answer lost on the way back is asked for again and there is still one ticket', async () => {
  const there = cloud()
  const box = makeOutbox({ store: device(), owner: () => 'a', call: there.call, clock: () => 5 })
  there.cut('cut-on-the-way-back')
  expect(await box.send(parcel('one'))).toMatchObject({ code: 'timeout' })
  expect(box.inside()).toHaveLength(1)
  there.cut('up')
  await box.flush()
  expect(box.inside()).toEqual([])
  expect(there.heard).toEqual(['one', 'one'])
  expect(there.tickets.size).toBe(1)
})

test('a double tap and a flush at the same moment are one call', async () => {
  const there = cloud()
  const box = makeOutbox({ store: device(), owner: () => 'a', call: there.call, clock: () => 5 })
  await Promise.all([box.send(parcel('one')), box.send(parcel('one')), box.flush()])
  expect(there.heard).toEqual(['one'])
  expect(box.inside()).toEqual([])
})

test('what is refused while no page looks stays with its reason, holds nothing up, and is not sent again by itself', async () => {
  const there = cloud()
  const store = device()
  const box = makeOutbox({ store, owner: () => 'a', call: there.call, clock: () => 5 })
  there.cut('cut')
  await box.send(parcel('one', 'refuse me'))
  await box.send(parcel('two'))
  there.cut('up')
  await box.flush()
  await box.flush()
  expect(there.heard).toEqual(['one', 'two'])
  const later = makeOutbox({ store, owner: () => 'a', call: there.call, clock: () => 6 })
  expect(later.inside()).toMatchObject([
    { id: 'one', input: { text: 'refuse me' }, refusal: { code: 'place-outside', call: 'c-1' } },
  ])
  later.drop('one')
  expect(later.inside()).toEqual([])
})

test('held, it is written on and not sent until it is sent again; it cannot be held while it travels', async () => {
  const there = cloud()
  const store = device()
  const box = makeOutbox({ store, owner: () => 'a', call: there.call, clock: () => 5 })
  there.cut('cut')
  const going = box.send(parcel('one'))
  expect(box.hold('one')).toBeNull()
  await going
  expect(box.hold('one')).toMatchObject({ form: { typed: '路灯不亮' } })
  box.rewrite('one', { typed: '路灯不亮，第三天了' })
  there.cut('up')
  await box.flush()
  expect(there.heard).toEqual([])
  const later = makeOutbox({ store, owner: () => 'a', call: there.call, clock: () => 6 })
  expect(later.inside()).toMatchObject([{ form: { typed: '路灯不亮，第三天了' }, refusal: { code: 'held' } }])
  await later.send(parcel('one', '路灯不亮，第三天了'))
  expect(there.heard).toEqual(['one'])
  expect(later.inside()).toEqual([])
})

test('what one person left waiting is not sent by the next person at the same device', async () => {
  const there = cloud()
  const store = device()
  let who = 'a'
  const box = makeOutbox({ store, owner: () => who, call: there.call, clock: () => 5 })
  there.cut('cut')
  await box.send(parcel('one'))
  there.cut('up')
  who = 'b'
  expect(box.inside()).toEqual([])
  await box.flush()
  expect(there.heard).toEqual([])
  who = 'a'
  await box.flush()
  expect(there.heard).toEqual(['one'])
})
