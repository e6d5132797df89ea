import type { GenericSchema } from 'valibot'
import { budgets } from '../domain/light/budgets'
import { nouns } from './nouns'

/** What the page knows itself: which matter, of which version, by which command. */
const KNOWN = [
  'id',
  'version',
  'command',
  'ticket',
  'listing',
  'agreement',
  'activity',
  'team',
  'pledge',
  'duty',
  'registration',
  'record',
]

type Shaped = GenericSchema & { readonly type: string; readonly entries?: Readonly<Record<string, Shaped>> }

const isPhotos = (name: string): boolean => /photo|picture/.test(name)

/** The required fields of an input, photos apart; what may be left empty is not asked for. */
const asked = (input: Shaped): { fields: string[]; photos: string[] } => {
  const required = Object.entries(input.entries ?? {}).filter(
    ([name, field]) => !KNOWN.includes(name) && field.type !== 'optional',
  )
  const names = required.map(([name]) => name)
  return { fields: names.filter((name) => !isPhotos(name)), photos: names.filter(isPhotos) }
}

const inputOf = (noun: string, action: string): Shaped | undefined => {
  const contract = (nouns as Readonly<Record<string, Readonly<Record<string, { input: GenericSchema }>>>>)[noun]
  return contract?.[action]?.input as Shaped | undefined
}

it.each(budgets)(
  '$role $task asks for $fields fields and $photos photos at the most',
  ({ noun, action, fields, photos }) => {
    const input = inputOf(noun, action)
    if (!input?.entries) throw new Error(`no ${noun}/${action}`)
    expect(asked(input).fields.length).toBeLessThanOrEqual(fields)
    expect(asked(input).photos.length).toBeLessThanOrEqual(photos)
  },
)

it('counts what must be filled in, and finds one field too many', () => {
  const settle = inputOf('ticket', 'settle')
  if (!settle) throw new Error('no ticket/settle')
  expect(asked(settle).fields.sort()).toEqual(['outcome', 'reply'])
  expect(asked(inputOf('ticket', 'attach') ?? settle).photos).toEqual(['photos'])
})
