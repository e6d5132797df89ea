import * as v from 'valibot'
import { makeDrafts } from './make-drafts'
import type { Store } from './store'

const device = () => {
  const kept = new Map<string, string>()
  let room = true
  const store: Store = {
    read: (key) => (kept.has(key) ? (JSON.parse(kept.get(key) ?? '') as unknown) : undefined),
    write: (key, value) => {
      if (room) kept.set(key, JSON.stringify(value))
      return room
    },
    drop: (key) => void kept.delete(key),
  }
  return { store, kept, fill: () => (room = false) }
}

const schema = v.object({ text: v.string(), photos: v.array(v.string()) })

test('a draft is there again after a restart, with the time it was kept', () => {
  const { store } = device()
  makeDrafts(
    store,
    () => 'a',
    () => 1_000,
  )('submit', schema).keep({ text: '路灯', photos: [] })
  const afterRestart = makeDrafts(
    store,
    () => 'a',
    () => 9_000,
  )('submit', schema)
  expect(afterRestart.read()).toEqual({ value: { text: '路灯', photos: [] }, at: 1_000 })
  afterRestart.drop()
  expect(afterRestart.read()).toBeNull()
})

test('nobody sees what another person began to write on the same device, nor another place’s', () => {
  const { store } = device()
  let who = 'a'
  const drafts = makeDrafts(
    store,
    () => who,
    () => 1,
  )
  drafts('submit', schema).keep({ text: '只有我知道', photos: [] })
  expect(drafts('rate', schema).read()).toBeNull()
  who = 'b'
  expect(drafts('submit', schema).read()).toBeNull()
})

test('a draft of an older app that no longer fits is no draft', () => {
  const { store, kept } = device()
  kept.set('linsheng.draft:a:submit', JSON.stringify({ value: { text: 7 }, at: 1 }))
  expect(
    makeDrafts(
      store,
      () => 'a',
      () => 1,
    )('submit', schema).read(),
  ).toBeNull()
  kept.set('linsheng.draft:a:submit', '"rubbish"')
  expect(
    makeDrafts(
      store,
      () => 'a',
      () => 1,
    )('submit', schema).read(),
  ).toBeNull()
})

test('a full device says so', () => {
  const { store, fill } = device()
  fill()
  expect(
    makeDrafts(
      store,
      () => 'a',
      () => 1,
    )('submit', schema).keep({ text: 'x', photos: [] }),
  ).toBe(false)
})
