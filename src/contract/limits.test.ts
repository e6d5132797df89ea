import { safeParse } from 'valibot'
import { issuesOf } from './issues'
import { nouns, type NounName } from './nouns'
import { ticket } from './ticket'
import type { Contract } from './row'

const ID = '6f1c2a34-5b6d-4e7f-8a90-b1c2d3e4f506'
const change = { ticket: ID, version: 1, command: ID }
const codes = (row: Contract[string], input: unknown): string[] => {
  const parsed = safeParse(row.input, input, { abortPipeEarly: true })
  return parsed.success ? [] : issuesOf(parsed.issues).map((issue) => `${issue.path}:${issue.code}`)
}
const of = (length: number): string => '灯'.repeat(length)
const moment = '2026-11-23T01:00:00.000Z'

describe('limits, on the line and one beyond it', () => {
  it.each<[string, Contract[string], unknown, string[]]>([
    ['a matter of 16,000', ticket.submit, { id: ID, text: of(16_000), place: {} }, []],
    ['a matter of 16,001', ticket.submit, { id: ID, text: of(16_001), place: {} }, ['text:too-long']],
    [
      '16,000 and as many empty signs',
      ticket.submit,
      { id: ID, text: of(16_000) + '\u0000'.repeat(10_000), place: {} },
      [],
    ],
    ['no matter', ticket.submit, { id: ID, text: '', place: {} }, ['text:empty']],
    [
      'a matter of spaces and breaks',
      ticket.submit,
      { id: ID, text: ' \r\n\u3000\u2028\u0000 ', place: {} },
      ['text:empty'],
    ],
    ['nine photos', ticket.attach, { ...change, photos: Array(9).fill(ID) }, []],
    ['ten photos', ticket.attach, { ...change, photos: Array(10).fill(ID) }, ['photos:too-many-photos']],
    ['no photo', ticket.attach, { ...change, photos: [] }, ['photos:nothing-attached']],
    ['a reply of nine signs', ticket.settle, { ...change, outcome: 'fixed', reply: of(9) }, ['reply:too-short']],
    ['a reply of ten signs', ticket.settle, { ...change, outcome: 'fixed', reply: of(10) }, []],
    ['a reply of 8,001', ticket.settle, { ...change, outcome: 'fixed', reply: of(8_001) }, ['reply:too-long']],
    ['no reply', ticket.settle, { ...change, outcome: 'fixed', reply: '' }, ['reply:empty']],
    [
      'nine helpers',
      ticket.dispatch,
      { ...change, lead: 'u', co: Array(9).fill({ unit: 'u', due: moment }) },
      ['co:too-many-units'],
    ],
    [
      'a day that does not exist',
      ticket.dispatch,
      { ...change, lead: 'u', co: [{ unit: 'u', due: '2026-02-30T00:00:00Z' }] },
      ['co.0.due:bad-time'],
    ],
    ['a leap day', ticket.dispatch, { ...change, lead: 'u', co: [{ unit: 'u', due: '2028-02-29T00:00:00Z' }] }, []],
    [
      'a year out of reach',
      ticket.dispatch,
      { ...change, lead: 'u', co: [{ unit: 'u', due: '9999-12-31T00:00:00Z' }] },
      ['co.0.due:bad-time'],
    ],
    [
      'words instead of a time',
      ticket.dispatch,
      { ...change, lead: 'u', co: [{ unit: 'u', due: 'tomorrow' }] },
      ['co.0.due:bad-time'],
    ],
    ['version 0', ticket.claim, { ...change, version: 0 }, ['version:bad-version']],
    ['version 1.5', ticket.claim, { ...change, version: 1.5 }, ['version:bad-version']],
    ['version "1"', ticket.claim, { ...change, version: '1' }, ['version:wrong-type']],
    ['version NaN', ticket.claim, { ...change, version: NaN }, ['version:wrong-type']],
    ['a version no database holds', ticket.claim, { ...change, version: 2 ** 31 }, ['version:bad-version']],
    ['an id that is none', ticket.claim, { ...change, ticket: '1 or 1=1' }, ['ticket:bad-id']],
    ['no id', ticket.claim, { version: 1, command: ID }, ['ticket:missing']],
    ['a road that is no field', ticket.claim, { ...change, state: 'closed' }, ['state:unknown-field']],
    ['a state that is none', ticket.queue, { assignment: ID, states: ['done'] }, ['states.0:not-an-option']],
    ['a page of 51', ticket.queue, { assignment: ID, limit: 51 }, ['limit:bad-page']],
    ['a page of nothing', ticket.queue, { assignment: ID, limit: 0 }, ['limit:bad-page']],
    [
      'a place at the pole, nearly',
      ticket.submit,
      { id: ID, text: '灯', place: { longitude: 180.1, latitude: -90 } },
      ['place.longitude:bad-place'],
    ],
    [
      'a place nowhere',
      ticket.submit,
      { id: ID, text: '灯', place: { longitude: Infinity, latitude: 0 } },
      ['place.longitude:bad-place'],
    ],
    [
      'a phone with words',
      ticket.submit,
      { id: ID, text: '灯', place: {}, onBehalf: { name: '李', phone: '打我电话' } },
      ['onBehalf.phone:bad-phone'],
    ],
    [
      'a phone as people type it',
      ticket.submit,
      { id: ID, text: '灯', place: {}, onBehalf: { name: '李', phone: '+86 138-0013-8000' } },
      [],
    ],
    [
      'a name of 31',
      ticket.submit,
      { id: ID, text: '灯', place: {}, onBehalf: { name: of(31) } },
      ['onBehalf.name:too-long'],
    ],
    ['nothing at all', ticket.submit, null, [':wrong-type']],
    ['a list', ticket.submit, [], ['id:missing', 'text:missing', 'place:missing']],
  ])('%s', (_, row, input, expected) => {
    expect(codes(row, input)).toEqual(expected)
  })

  it('answers with at most ten lines, and none of them quotes what was typed', () => {
    const secret = '我的密码是一二三四'
    const input = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${secret}${i}`, secret]))
    const parsed = safeParse(ticket.submit.input, { ...input, kind: secret, text: 5 })
    if (parsed.success) throw new Error('accepted')
    const issues = issuesOf(parsed.issues)
    expect(issues.length).toBeLessThanOrEqual(10)
    for (const issue of issues) expect(issue.code).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })
})

const wrong: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  NaN,
  '',
  'x',
  '灯',
  [],
  [null],
  {},
  { a: 1 },
  () => 1,
  Symbol('s'),
  10n,
]

describe.each(Object.keys(nouns) as NounName[])('%s', (name) => {
  const contract: Contract = nouns[name]
  it.each(Object.keys(contract))('%s: every wrong thing in every field is refused in codes', (action) => {
    const row = contract[action]
    if (!row) throw new Error(action)
    const fields = Object.keys((row.input as unknown as { entries: object }).entries)
    for (const value of wrong) {
      for (const said of [value, { no_such_field: value }, ...fields.map((field) => ({ [field]: value }))])
        for (const line of codes(row, said)) expect(line).toMatch(/:[a-z]+(-[a-z]+)*$/)
      expect(codes(row, { no_such_field: value })).toContain('no_such_field:unknown-field')
    }
  })

  it.each(Object.keys(contract))('%s has a word for the log, in Chinese', (action) => {
    expect(contract[action]?.audit).toMatch(/^\p{Script=Han}+$/u)
  })
})
