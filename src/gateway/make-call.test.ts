import { Lost } from './carrying'
import { CALL_LIMIT, makeCall } from './make-call'
import { isUnsent } from './outcome'

const id = '0b1f8a52-6f3e-4c8e-9a54-3a0b5f2f7f10'
const good = { ok: true, data: { id }, call: 'c-1', now: '2026-11-23T01:00:00.000Z' }

const a = (answers: readonly (unknown | Error)[]) => {
  const sent: { noun: string; event: { action: string; input: unknown }; limit: number }[] = []
  const waited: number[] = []
  const heard: string[] = []
  let time = 0
  const call = makeCall({
    carrier: {
      send: (noun, event, limit) => {
        sent.push({ noun, event, limit })
        const answer = answers[sent.length - 1]
        return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
      },
    },
    wait: (ms) => {
      waited.push(ms)
      time += ms
      return Promise.resolve()
    },
    clock: () => time,
    heard: (now) => heard.push(now),
  })
  return { call, sent, waited, heard }
}

const submit = { id, text: '路灯不亮 ', place: { text: '棠湖南路' } }

test('an input that the contract refuses never travels, and says which field as the cloud would', async () => {
  const { call, sent } = a([good])
  const outcome = await call('ticket', 'submit', { id: 'x', text: '  ', place: {}, extra: 1 })
  expect(sent).toHaveLength(0)
  expect(outcome).toMatchObject({ ok: false, code: 'bad-input', call: null })
  expect(outcome.ok ? [] : outcome.detail?.issues).toEqual(
    expect.arrayContaining([
      { path: 'id', code: 'bad-id' },
      { path: 'text', code: 'empty' },
      { path: 'extra', code: 'unknown-field' },
    ]),
  )
})

test('what travels is tidied and complete, and the cloud’s time is heard', async () => {
  const { call, sent, heard } = a([good])
  expect(await call('ticket', 'submit', submit)).toEqual({ ok: true, data: { id }, now: good.now })
  expect(sent[0]).toMatchObject({
    noun: 'ticket',
    event: { action: 'submit', input: { text: '路灯不亮', kind: 'help', photos: [] } },
  })
  expect(heard).toEqual([good.now])
})

test('a lost write is sent again with the very same ids', async () => {
  const { call, sent, waited } = a([new Lost('offline'), new Lost('fault'), good])
  expect((await call('ticket', 'submit', submit)).ok).toBe(true)
  expect(sent).toHaveLength(3)
  expect(new Set(sent.map(({ event }) => JSON.stringify(event))).size).toBe(1)
  expect(waited).toEqual([400, 1_200])
})

test('after three losses it says offline, and that nothing was decided', async () => {
  const { call, sent } = a([new Lost('offline'), new Lost('offline'), new Lost('offline')])
  expect(await call('person', 'me', {})).toEqual({ ok: false, code: 'offline', call: null })
  expect(sent).toHaveLength(3)
})

test('a refusal is an answer: it is not retried, and its detail and call travel to the page', async () => {
  const { call, sent } = a([{ ok: false, code: 'stale-version', detail: { version: 3 }, call: 'c-9', now: good.now }])
  expect(await call('ticket', 'withdraw', { ticket: id, version: 2, command: id })).toEqual({
    ok: false,
    code: 'stale-version',
    detail: { version: 3 },
    call: 'c-9',
  })
  expect(sent).toHaveLength(1)
})

test('that nobody in the cloud had a hand free is no decision: the very same is sent again, and in the end one hears of it', async () => {
  const busy = { ok: false, code: 'all-busy', call: 'c-1', now: good.now }
  const { call, sent, waited } = a([busy, busy, good])
  expect((await call('ticket', 'submit', submit)).ok).toBe(true)
  expect(new Set(sent.map(({ event }) => JSON.stringify(event))).size).toBe(1)
  expect(waited).toEqual([400, 1_200])
  const never = a([busy, busy, busy, good])
  const outcome = await never.call('ticket', 'submit', submit)
  expect(outcome).toMatchObject({ ok: false, code: 'all-busy' })
  expect(never.sent).toHaveLength(3)
  expect(outcome.ok || isUnsent(outcome)).toBe(true)
})

test.each(['timeout', 'not-signed-in', 'too-large'] as const)('%s is not retried', async (code) => {
  const { call, sent } = a([new Lost(code), good])
  expect(await call('person', 'me', {})).toMatchObject({ ok: false, code })
  expect(sent).toHaveLength(1)
})

test('a return value that is no reply counts as a loss', async () => {
  const { call, sent } = a(['<html>', null, {}])
  expect(await call('person', 'me', {})).toEqual({ ok: false, code: 'fault', call: null })
  expect(sent).toHaveLength(3)
})

test('all tries together keep within the limit', async () => {
  const { call, sent } = a([new Lost('offline'), good])
  await call('person', 'me', {})
  expect(sent.map(({ limit }) => limit)).toEqual([CALL_LIMIT, CALL_LIMIT - 400])
})

test('a bug of ours is not hidden as a lost call', async () => {
  const { call } = a([new RangeError('ours')])
  await expect(call('person', 'me', {})).rejects.toThrow('ours')
})
