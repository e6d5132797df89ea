import * as fc from 'fast-check'
import { characters } from '../text/cut'
import { tidy } from '../text/tidy'
import { fieldKinds, fieldSources, fieldValue, kindOf, messageTime, type FieldKind, type Told } from './fields'
import { askedOn, fieldsOf, templatesFor, type Template } from './template'
import { tellingWords } from './words'

const NINE = Date.parse('2026-11-23T09:00:00+08:00')
const told = (part: Partial<Told> = {}): Told => ({
  title: '您报的事有答复了',
  next: '点开看看，请您评价',
  number: '20261123-000001',
  due: null,
  made: NINE,
  ...part,
})

/** As WeChat counts: a field longer than this, or empty, fails the whole message with 47003. */
const LIMITS: Readonly<Record<FieldKind, number>> = {
  thing: 20,
  character_string: 32,
  phrase: 5,
  name: 10,
  time: 20,
  date: 20,
  number: 32,
}
const ALLOWED: Readonly<Partial<Record<FieldKind, RegExp>>> = {
  character_string: /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/,
  phrase: /^\p{Script=Han}{1,5}$/u,
  number: /^[0-9]+$/,
}

/** Whatever somebody may have typed, of pieces that must not be taken apart. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom('路', '灯', '👩‍👩‍👧', '🇨🇳', '👍🏽', 'é', '𠮷', '\n', ' ', '1', 'A', '-', '，', '\u200b'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''))

it('is within WeChat’s limits whatever was typed, never empty, of the signs that its kind may hold', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fieldKinds), fc.constantFrom(...fieldSources), typed, (kind, source, text) => {
      const value = fieldValue(kind, source, told({ title: text, next: text, number: text, due: NINE }))
      expect(value.length).toBeGreaterThan(0)
      expect(value.length).toBeLessThanOrEqual(LIMITS[kind])
      expect(value).not.toMatch(/[\r\n]/)
      if (ALLOWED[kind]) expect(value).toMatch(ALLOWED[kind])
    }),
    { numRuns: 2_000 },
  )
})

it('splits no character: what is kept is a beginning of what people saw, whole signs, and says that there was more', () => {
  fc.assert(
    fc.property(fc.constantFrom('thing' as const, 'name' as const), typed, (kind, text) => {
      const whole = fieldValue(kind, 'title', told({ title: text }))
      // Half a sign cannot be written in UTF-8: it would come back as another.
      expect(Buffer.from(whole).toString()).toBe(whole)
      if (!whole.endsWith('…')) return
      const kept = characters(whole.slice(0, -1))
      const line = characters(tidy(text).replace(/\s+/g, ' ').trim())
      expect(line.slice(0, kept.length)).toEqual(kept)
    }),
    { numRuns: 2_000 },
  )
  const family = '👩‍👩‍👧'
  const cut = fieldValue('thing', 'title', told({ title: `${'路'.repeat(17)}${family}灯` }))
  expect(cut).toBe(`${'路'.repeat(17)}…`)
  expect(fieldValue('name', 'title', told({ title: `${'𠮷'.repeat(6)}` }))).toBe(`${'𠮷'.repeat(4)}…`)
})

it('is written as WeChat writes it', () => {
  expect(messageTime(NINE)).toBe('2026年11月23日 09:00')
  expect(fieldValue('time', 'due', told({ due: NINE + 3_600_000 }))).toBe('2026年11月23日 10:00')
  // Nothing was promised: the moment at which it was told.
  expect(fieldValue('date', 'due', told())).toBe('2026年11月23日 09:00')
  expect(fieldValue('character_string', 'number', told({ number: 'K20261123-000001 号' }))).toBe('K20261123-000001')
  expect(fieldValue('phrase', 'title', told({ title: 'OK 已经受理了啊' }))).toBe('已经受理了')
  expect(fieldValue('phrase', 'title', told({ title: 'OK' }))).toBe('无')
  expect(fieldValue('number', 'number', told({ number: '无号' }))).toBe('0')
  expect(fieldValue('thing', 'next', told({ next: ' \n ' }))).toBe('-')
  expect(fieldValue('thing', 'due', told({ due: NINE }))).toBe('2026年11月23日 09:00')
  expect([
    kindOf('thing12'),
    kindOf('character_string3'),
    kindOf('thing'),
    kindOf('thing1234'),
    kindOf('car1'),
  ]).toEqual(['thing', 'character_string', null, null, null])
})

it('says everything that is ever told without cutting a word of it', () => {
  for (const words of Object.values(tellingWords).flatMap((each) => Object.values(each)))
    expect([words.title, words.next].map((text) => fieldValue('thing', 'title', told({ title: text })))).toEqual([
      words.title,
      words.next,
    ])
})

describe('templates', () => {
  const template = (id: string, part: Partial<Template> = {}): Template => ({
    id,
    occasion: 'matter',
    longTerm: false,
    tells: [],
    fields: { thing1: 'title', time2: 'due' },
    ...part,
  })
  it('made for a telling come before those for anything; those of the other occasion never', () => {
    const all = [
      template('any'),
      template('own', { tells: ['ticket.answered'] }),
      template('duty', { occasion: 'duty' }),
    ]
    expect(templatesFor(all, 'ticket', 'answered').map(({ id }) => id)).toEqual(['own', 'any'])
    expect(templatesFor(all, 'ticket', 'claim-late').map(({ id }) => id)).toEqual(['duty'])
  })
  it('are asked for three at a time, long-term ones never with one-time ones', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => template(id))
    expect(askedOn(four, 'matter')).toEqual(['a', 'b', 'c'])
    expect(askedOn([...four, template('long', { longTerm: true })], 'matter')).toEqual(['long'])
    expect(askedOn(four, 'duty')).toEqual([])
  })
  it('are filled field by field; a field of a kind that nobody knows is left out', () => {
    const fields = fieldsOf(template('t', { fields: { thing1: 'title', car2: 'next', time3: 'made' } }), told())
    expect(fields).toEqual({ thing1: '您报的事有答复了', time3: '2026年11月23日 09:00' })
  })
})
